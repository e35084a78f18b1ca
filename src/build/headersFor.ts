import type { HeaderRule } from './headersFile'

/**
 * The headers an address is answered with, by name in lower case. All rules that cover it hold, in
 * their order; what two of them give is joined with a comma, as Cloudflare Pages does it, unless
 * the later one detaches it first.
 */
export function headersFor(rules: readonly HeaderRule[], pathname: string): Map<string, string> {
  const answer = new Map<string, string>()
  for (const { path, detach = [], headers } of rules) {
    if (!covers(path, pathname)) continue
    for (const name of detach) answer.delete(name.toLowerCase())
    for (const [name, value] of Object.entries(headers)) {
      const earlier = answer.get(name.toLowerCase())
      answer.set(name.toLowerCase(), earlier === undefined ? value : `${earlier}, ${value}`)
    }
  }
  return answer
}

function covers(pattern: string, pathname: string): boolean {
  const splat = pattern.indexOf('*')
  if (splat < 0) return pattern === pathname
  const before = pattern.slice(0, splat)
  const after = pattern.slice(splat + 1)
  return (
    pathname.length >= before.length + after.length &&
    pathname.startsWith(before) &&
    pathname.endsWith(after)
  )
}
