/** The headers of the addresses a pattern covers. */
export interface HeaderRule {
  /** An address below the site's root. One `*` stands for any characters, slashes included. */
  readonly path: string
  /** Headers of earlier rules that these addresses do not have. */
  readonly detach?: readonly string[]
  readonly headers: Readonly<Record<string, string>>
}

/** What hosts read of the file: Cloudflare skips longer lines and all rules after these. */
const LONGEST_LINE = 2000
const MOST_RULES = 100

/**
 * The text of a `_headers` file, as Netlify and Cloudflare Pages read it.
 * @throws on what no host would read as it is meant
 */
export function formatHeaders(rules: readonly HeaderRule[]): string {
  if (rules.length > MOST_RULES) {
    throw new Error(`_headers: ${rules.length} rules; hosts read ${MOST_RULES}.`)
  }
  return rules.map(formatRule).join('\n')
}

function formatRule({ path, detach = [], headers }: HeaderRule): string {
  if (!/^\/[^\s*]*\*?[^\s*]*$/.test(path)) throw new Error(`_headers: ${path} is not a pattern.`)
  const lines = [
    path,
    ...detach.map((name) => `  ! ${checkedName(name)}`),
    ...Object.entries(headers).map(
      ([name, value]) => `  ${checkedName(name)}: ${checkedValue(name, value)}`,
    ),
  ]
  const long = lines.find((line) => line.length > LONGEST_LINE)
  if (long !== undefined) {
    throw new Error(
      `_headers: a line of ${long.length} characters; hosts read ${LONGEST_LINE}: ` +
        `${long.slice(0, 60).trim()}…`,
    )
  }
  return lines.map((line) => `${line}\n`).join('')
}

/** A header's name is a token of RFC 9110; `#` would begin a comment and `!` detach a header. */
function checkedName(name: string): string {
  if (/^[\w$%&'*+.^`|~-]+$/.test(name)) return name
  throw new Error(`_headers: ${name} is not the name of a header.`)
}

function checkedValue(name: string, value: string): string {
  if (/^[!-~]([ -~]*[!-~])?$/.test(value)) return value
  throw new Error(`_headers: ${name} has a value that no line can hold: ${value}`)
}

/** The rules a `_headers` file holds; parse(format(rules)) = rules. */
export function parseHeaders(text: string): HeaderRule[] {
  const rules: { path: string; detach: string[]; headers: [string, string][] }[] = []
  for (const [index, raw] of text.split('\n').entries()) {
    const line = raw.trim()
    if (line === '' || line.startsWith('#')) continue
    if (line.startsWith('/')) {
      rules.push({ path: line, detach: [], headers: [] })
      continue
    }
    const rule = rules.at(-1)
    const colon = line.indexOf(':')
    if (rule !== undefined && line.startsWith('! ')) rule.detach.push(line.slice(2).trim())
    else if (rule !== undefined && colon > 0) {
      rule.headers.push([line.slice(0, colon).trim(), line.slice(colon + 1).trim()])
    } else throw new Error(`_headers: line ${index + 1} is not understood: ${line}`)
  }
  return rules.map(({ path, detach, headers }) => ({
    path,
    ...(detach.length > 0 ? { detach } : {}),
    headers: Object.fromEntries(headers),
  }))
}
