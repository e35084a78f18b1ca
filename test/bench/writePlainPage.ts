import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import { inlineHash } from '@/build/contentSecurity'
import { desktop } from './Profile'
import { openProfile } from './openProfile'
import { plainPage } from './plainPage'
import { readContent } from './readContent'
import type { Served } from './serveFolder'

/** Its address in the served copy of the site. */
export const PLAIN = '/plain'

/**
 * Puts the plain page into a copy of the built site, with what its overview says; the headers of
 * the copy admit its styles too, so that both pages are sent with the very same ones.
 */
export async function writePlainPage(
  browser: Browser,
  folder: string,
  { origin }: Served,
): Promise<void> {
  const { page, close } = await openProfile(browser, desktop)
  await page.route('**/assets/*.js', (route) => route.abort())
  await page.goto(origin, { waitUntil: 'load' })
  const html = plainPage(await page.evaluate(readContent))
  await close()
  const style = /<style>([^]*?)<\/style>/.exec(html)?.[1] ?? ''
  const headers = join(folder, '_headers')
  const known = await readFile(headers, 'utf8')
  await writeFile(
    headers,
    known.replace("style-src 'self'", `style-src 'self' ${inlineHash(style)}`),
  )
  await writeFile(join(folder, 'plain.html'), html)
}
