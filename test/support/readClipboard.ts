import type { Page } from 'playwright'

/**
 * The text in the clipboard, read in a page of its own: our pages may only write to it. Needs the
 * permissions `clipboard-read` and `clipboard-write`.
 */
export async function readClipboard(page: Page): Promise<string> {
  const reader = await page.context().newPage()
  const address = new URL('/clipboard', page.url()).href
  await reader.route(address, (route) =>
    route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>Clipboard</title>' }),
  )
  await reader.goto(address)
  const text = await reader.evaluate(() => navigator.clipboard.readText())
  await reader.close()
  return text
}
