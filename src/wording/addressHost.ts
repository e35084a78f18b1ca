/** Where does an address lead, for a reader? Its host without "www.". */
export function addressHost(url: string): string {
  return new URL(url).hostname.replace(/^www\./, '')
}
