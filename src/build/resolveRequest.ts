/** How a request is answered: with a file, by another address, or with a status alone. */
type Resolved =
  | { readonly file: string; readonly status: 200 | 404 }
  | { readonly redirect: string }
  | { readonly status: 400 | 404 | 405 }

const NOT_FOUND = '404.html'

/** What hosts read and do not serve. */
const OWN_FILES = new Set(['_headers', '_redirects'])

/**
 * Resolves a request as good static hosts do. Each page has one address, without `.html` and
 * `index`, to which the others lead; what is not there gets the nearest 404.html up the tree.
 * @param pathname the path as it was sent, percent-encoded, without its query
 * @param hasFile whether the site holds a file, named by its path without a slash in front
 */
export function resolveRequest(
  method: string,
  pathname: string,
  hasFile: (file: string) => boolean,
): Resolved {
  if (method !== 'GET' && method !== 'HEAD') return { status: 405 }
  const segments = decoded(pathname)
  if (segments === undefined) return { status: 400 }
  const path = segments.join('/')
  const served = segments.every(isServed) && !OWN_FILES.has(path)
  const file = served ? candidates(path).find(hasFile) : undefined
  if (file === undefined) return notFound(segments, hasFile)
  if (file === NOT_FOUND || file.endsWith(`/${NOT_FOUND}`)) return { file, status: 404 }
  const address = addressOf(file)
  return address === path ? { file, status: 200 } : { redirect: encoded(address) }
}

/** Undefined if it is no path. */
function decoded(pathname: string): string[] | undefined {
  return pathname.startsWith('/') ? pathname.slice(1).split('/').map(decodedName) : undefined
}

/** No disk holds a name with NUL in it: so a name whose percent-encoding is broken is one of them. */
function decodedName(segment: string): string {
  try {
    return decodeURIComponent(segment)
  } catch {
    return '\0'
  }
}

/**
 * Nothing hidden, nothing that leads elsewhere: a slash that came encoded, a backslash (a slash on
 * some systems), NUL and an empty name (`//host` is another site) lie in no built file. The last
 * name is empty where the path ends with a slash.
 */
function isServed(segment: string, index: number, segments: readonly string[]): boolean {
  if (segment === '') return index === segments.length - 1
  return !segment.startsWith('.') && !/[/\\\0]/.test(segment)
}

function candidates(path: string): string[] {
  if (path === '') return ['index.html']
  if (path.endsWith('/')) return [`${path}index.html`, `${path.slice(0, -1)}.html`]
  return [path, `${path}.html`, `${path}/index.html`]
}

function addressOf(file: string): string {
  return file.replace(/(^|\/)index\.html$/, '$1').replace(/\.html$/, '')
}

function encoded(address: string): string {
  return `/${address.split('/').map(encodeURIComponent).join('/')}`
}

/** The nearest not-found page: below `/en/` that is the English one. */
function notFound(segments: readonly string[], hasFile: (file: string) => boolean): Resolved {
  // A way that leads outside has no nearest folder; its beginning may still tell the language.
  const strange = segments.findIndex((segment) => segment === '' || /^\.|[/\\\0]/.test(segment))
  const folders = segments.slice(0, strange < 0 ? -1 : Math.min(strange, segments.length - 1))
  for (let depth = folders.length; depth >= 0; depth -= 1) {
    const file = [...folders.slice(0, depth), NOT_FOUND].join('/')
    if (hasFile(file)) return { file, status: 404 }
  }
  return { status: 404 }
}
