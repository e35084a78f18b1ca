/**
 * The text of a `_redirects` file that gives each language its own not-found page. Netlify knows
 * only the 404.html of the root by itself, and takes these lines where no file is found. Cloudflare
 * Pages takes the nearest 404.html up the tree by itself and passes over lines of status 404.
 * @param files the files of the built site
 */
export function notFoundRedirects(files: readonly string[]): string {
  return files
    .filter((file) => file.endsWith('/404.html'))
    .toSorted()
    .map((file) => `/${file.slice(0, -'404.html'.length)}*  /${file}  404\n`)
    .join('')
}
