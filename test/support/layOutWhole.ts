import type { Page } from 'playwright'

/**
 * Has the browser lay out what is far off the screen too, which it else takes for as tall as the
 * styles guess: a check of the whole page would find its parts one over the other. The function it
 * gives lets the page be as it was.
 */
export async function layOutWhole(page: Page): Promise<() => Promise<void>> {
  const sheet = await page.evaluateHandle(() => {
    const whole = new CSSStyleSheet()
    whole.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(whole)
    return whole
  })
  return () =>
    sheet.evaluate((whole) => {
      const { adoptedStyleSheets } = document
      document.adoptedStyleSheets = adoptedStyleSheets.filter((each) => each !== whole)
    })
}
