/** What no built site may hold: the mocks, what lets its source be read back, what is hidden. */
const STRAY: readonly RegExp[] = [
  /(^|\/)mocks?\//,
  /(^|\/)mockServiceWorker\.js$/,
  /\.map$/,
  /\.[cm]?tsx?$/,
  /(^|\/)tests?\//,
  /\.(test|spec)\.\w+$/,
  /(^|\/)\./,
]

/** Those of a built site's files that it must not hold. */
export function strayFiles(paths: readonly string[]): string[] {
  return paths.filter((path) => STRAY.some((pattern) => pattern.test(path.replaceAll('\\', '/'))))
}
