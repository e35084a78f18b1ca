import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, CDPSession, Page } from 'playwright'
import { pageOutput } from '@/data/pageOutput'
import { pageFile } from '@/data/pageUrl'
import { indexDataset } from '@/domain/indexDataset'
import { syntheticMode } from '../../mocks/syntheticMode'
import { openProfile } from './openProfile'
import { desktop } from './Profile'
import { serveFolder } from './serveFolder'

/** Milliseconds of scripting for one key or press. */
export interface Answered {
  /** Until the table and the counts answer. */
  readonly rows: number
  /** Until the chart and the checks have followed, too. */
  readonly whole: number
}

/** What working with two thousand indicators and a hundred thousand claims costs. */
export interface ExploreCosts {
  /** Each key typed into the search. */
  readonly keys: readonly Answered[]
  /** Each press on a facet's value. */
  readonly facets: readonly Answered[]
  /** Megabytes of JavaScript heap, once all of it was used and what is not needed let go. */
  readonly heap: number
  /** The longest frames while the table is scrolled, in milliseconds. */
  readonly frames: readonly number[]
}

/** What people look for: each key of it is pressed. */
const WORDS = ['tai khoan', 'dich vu', 'co so du lieu']

/** Facet values to press, and how often the wheel is turned. */
const PRESSES = 20
const TURNS = 40

/** Milliseconds until a page is quiet again, the chart drawn. */
const QUIET = 600

/**
 * Measures the analyst's screen with the huge dataset on a desktop.
 * @param folder a built site of which only the data of that screen are replaced
 */
export async function measureExplore(browser: Browser, folder: string): Promise<ExploreCosts> {
  const dataset = syntheticMode('huge')
  if (!dataset) throw new Error('There is no huge dataset.')
  const file = pageFile('vi', 'explore')
  await writeFile(join(folder, file), JSON.stringify(pageOutput(indexDataset(dataset), file)))
  const served = await serveFolder(folder)
  const { page, line, close } = await openProfile(browser, desktop)
  try {
    await arrive(page, served.origin)
    // Time of the thread itself: what else the machine does meanwhile does not count.
    await line.send('Performance.enable', { timeDomain: 'threadTicks' })
    return {
      keys: await typed(page, line),
      facets: await pressed(page, line),
      frames: await scrolled(page),
      heap: await heapOf(line),
    }
  } finally {
    await close()
    await served.close()
  }
}

/** Comes from another screen: what was drawn of this one was drawn of today's dataset. */
async function arrive(page: Page, origin: string): Promise<void> {
  await page.goto(origin, { waitUntil: 'networkidle' })
  await page.mouse.move(3, 300)
  await page.mouse.move(8, 320)
  await page.getByRole('navigation').getByRole('link', { name: 'Khám phá' }).click()
  await page.locator('.explore-table').waitFor({ timeout: 120_000 })
  await page.waitForTimeout(10 * QUIET)
}

async function metric(line: CDPSession, name: string): Promise<number> {
  const { metrics } = await line.send('Performance.getMetrics')
  return metrics.find((each) => each.name === name)?.value ?? 0
}

async function scripting(
  page: Page,
  line: CDPSession,
  act: () => Promise<void>,
): Promise<Answered> {
  const before = await metric(line, 'ScriptDuration')
  const since = async () => 1000 * ((await metric(line, 'ScriptDuration')) - before)
  await act()
  await nextFrames(page)
  const rows = await since()
  await page.waitForTimeout(QUIET)
  return { rows, whole: await since() }
}

/** Two frames on, what was pressed stands; the chart waits longer than that. */
function nextFrames(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        requestAnimationFrame(() => requestAnimationFrame(() => resolve()))
      }),
  )
}

async function typed(page: Page, line: CDPSession): Promise<Answered[]> {
  const times: Answered[] = []
  const field = page.locator('.words-field input')
  for (const word of WORDS) {
    await field.fill('')
    await page.waitForTimeout(QUIET)
    for (const key of word) {
      times.push(await scripting(page, line, () => field.press(key === ' ' ? 'Space' : key)))
    }
  }
  await field.fill('')
  return times
}

async function pressed(page: Page, line: CDPSession): Promise<Answered[]> {
  const boxes = page.locator('.facet-value input:visible')
  const times: Answered[] = []
  for (let press = 0; press < PRESSES; press++) {
    // On and off again, so that there is always something left to narrow.
    const box = boxes.nth(Math.floor(press / 2))
    times.push(await scripting(page, line, () => box.click()))
  }
  return times
}

async function scrolled(page: Page): Promise<number[]> {
  await page.mouse.move(800, 600)
  await page.evaluate(() => {
    const frames: number[] = []
    let last = performance.now()
    const next = (now: number) => {
      frames.push(now - last)
      last = now
      requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    Object.assign(window, { frames })
  })
  for (let turn = 0; turn < TURNS; turn++) await page.mouse.wheel(0, 400)
  await page.waitForTimeout(QUIET)
  return page.evaluate(() => (window as unknown as { frames: number[] }).frames)
}

async function heapOf(line: CDPSession): Promise<number> {
  await line.send('HeapProfiler.collectGarbage')
  return (await metric(line, 'JSHeapUsedSize')) / 1e6
}
