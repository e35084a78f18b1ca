import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { differingPixels } from '../support/differingPixels'
import { layOutWhole } from '../support/layOutWhole'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const widths = [1440, 390] as const

const screens = [
  ['the overview', '/'],
  ['an indicator with a dispute', '/indicators/population-5g-coverage-share'],
  ['a rank', '/en/indicators/egdi-rank'],
  ['the sources', '/sources'],
  ['the method', '/en/method'],
] as const

const cases = screens.flatMap(([screen, path]) =>
  widths.map((width) => [screen, width, path] as const),
)

/** Of `main`, whole, once two in a row are the same: a font or a sticky bar may still be on its way. */
async function pictureOf(page: Page): Promise<Buffer> {
  const take = () =>
    page.locator('main').screenshot({ animations: 'disabled', caret: 'hide', timeout: 30_000 })
  await page.waitForLoadState('networkidle')
  await waitForScreen(page)
  let [last, next] = [await take(), await take()]
  for (let again = 0; again < 4 && !last.equals(next); again += 1) {
    ;[last, next] = [next, await take()]
  }
  return next
}

/**
 * What only scripts can offer looks quieter without them, a list of links stands in for what
 * unfolds, and a note says that the days are fixed; all are meant, so none is compared.
 */
function makeAlike(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      [data-needs-scripts] { opacity: 1 !important; pointer-events: auto !important }
      .theme-others, .period-fixed { display: none !important }
    `)
    document.adoptedStyleSheets.push(sheet)
  })
}

describe('pictures with scripts off equal those with scripts on', () => {
  it.each(cases)('%s at %i', async (_screen, width, path) => {
    const viewport = { width, height: 900 }
    const sparing = (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      })
    const off = await openPage(path, { javaScriptEnabled: false, viewport })
    const on = await openPage(path, { viewport, before: sparing })
    await on.waitForLoadState('networkidle')
    await on.mouse.move(width - 1, 1)
    for (const page of [off, on]) {
      await layOutWhole(page)
      await makeAlike(page)
    }
    const [still, alive] = [await pictureOf(off), await pictureOf(on)]
    const { differing, pixels, where } = await differingPixels(on, still, alive)
    expect({ differing, where }).toEqual({ differing: 0, where: '' })
    expect(pixels).toBeGreaterThan(width * 500)
  })
})
