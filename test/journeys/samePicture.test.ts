import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { differingPixels } from '../support/differingPixels'
import { layOutWhole } from '../support/layOutWhole'
import { withBrowser } from '../support/openPage'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const widths = [1440, 390] as const

/** How much of a screen is compared: all of it, or what a window so high shows of it. */
type Part = 'whole' | number

const screens: readonly (readonly [screen: string, path: string, part: Part])[] = [
  ['the overview', '/', 'whole'],
  ['an indicator with a dispute', '/indicators/population-5g-coverage-share', 'whole'],
  ['a rank', '/en/indicators/egdi-rank', 'whole'],
  ['the sources', '/sources', 'whole'],
  ['the method', '/en/method', 'whole'],
  // Its table goes on where scripts bring the rows that are scrolled to.
  ['explore down to its first rows', '/explore', 2600],
]

const cases = screens.flatMap(([screen, path, part]) =>
  widths.map((width) => [screen, width, path, part] as const),
)

/** Of `main`. */
async function pictureOf(page: Page, part: Part): Promise<Buffer> {
  const main = page.locator('main')
  const options = { animations: 'disabled', caret: 'hide', timeout: 30_000 } as const
  if (part === 'whole') return main.screenshot(options)
  const { x = 0, y = 0, width = 0 } = (await main.boundingBox()) ?? {}
  return page.screenshot({ ...options, clip: { x, y, width, height: part - y } })
}

type Pictures = readonly [Buffer, Buffer]

const areAlike = ([one, other]: Pictures) => one.equals(other)

/** Of both, once they are the same or stay as they are: a font may still be on its way. */
async function picturesOf(pages: readonly [Page, Page], part: Part): Promise<Pictures> {
  const take = async (): Promise<Pictures> => [
    await pictureOf(pages[0], part),
    await pictureOf(pages[1], part),
  ]
  let taken = await take()
  for (let again = 0; again < 5 && !areAlike(taken); again += 1) {
    const next = await take()
    if (areAlike([taken[0], next[0]]) && areAlike([taken[1], next[1]])) return next
    taken = next
  }
  return taken
}

/**
 * What only scripts can offer looks quieter without them, a list of links stands in for what
 * unfolds, and notes say that scripts are off or the days fixed; all are meant, so none is compared.
 */
function makeAlike(page: Page): Promise<void> {
  return page.evaluate(() => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(`
      [data-needs-scripts] { opacity: 1 !important; pointer-events: auto !important }
      .theme-others, .period-fixed, .explore-head noscript { display: none !important }
    `)
    document.adoptedStyleSheets.push(sheet)
  })
}

/** Width and height as a PNG tells them. */
const pixelsOf = (png: Buffer) => png.readUInt32BE(16) * png.readUInt32BE(20)

/** The edges of what once was faint may be a step of 255 off. */
const SLACK = 1

describe('pictures with scripts off equal those with scripts on', () => {
  it.each(cases)('%s at %i', async (_screen, width, path, part) => {
    const viewport = { width, height: part === 'whole' ? 900 : part }
    const sparing = (page: Page) =>
      page.addInitScript(() => {
        Object.defineProperty(navigator, 'connection', { value: { saveData: true } })
      })
    const [off, on] = await Promise.all([
      openPage(path, { javaScriptEnabled: false, viewport }),
      openPage(path, { viewport, before: sparing }),
    ])
    await on.mouse.move(width - 1, 1)
    for (const page of [off, on]) {
      await page.waitForLoadState('networkidle')
      await waitForScreen(page)
      await layOutWhole(page)
      await makeAlike(page)
    }
    const [still, alive] = await picturesOf([off, on], part)
    expect(pixelsOf(still)).toBeGreaterThan(width * 500)
    if (areAlike([still, alive])) return
    const { differing, where } = await differingPixels(on, still, alive, SLACK)
    expect({ differing, where }).toEqual({ differing: 0, where: '' })
  })
})
