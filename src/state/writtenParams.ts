/** Parts of a query as an address writes them: slash and comma are legal there and read well. */
export function writtenParams(params: Iterable<readonly [name: string, value: string]>): string {
  return Array.from(params, ([name, value]) => {
    const text = encodeURIComponent(value).replace(/%2F/g, '/').replace(/%2C/g, ',')
    return `${encodeURIComponent(name)}=${text}`
  }).join('&')
}
