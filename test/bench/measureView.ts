import type { Browser } from 'playwright'
import { openProfile } from './openProfile'
import { phone } from './Profile'
import { countTransfers, type Transfers } from './transfers'
import { watched, watchPaint, type PaintTimes } from './watchPaint'

/** One first view, as a person with a slow phone and an empty cache has it. */
export interface ViewTimes {
  readonly firstPaint: number
  readonly largestPaint: number
  readonly headline: number
  readonly chart: number
  readonly blocked: number
  readonly shift: number
  readonly transfers: Transfers
  readonly largest: string
}

/** Milliseconds after the load event until which blocking counts. */
const AFTER_LOAD = 5000

/** Milliseconds a page may take to load on a machine that has much else to do. */
const PATIENCE = 120_000

/** What a task may take before it blocks, in milliseconds. */
const SHORT = 50

/** Opens an address once on the phone and watches it for five seconds after its load. */
export async function measureView(browser: Browser, address: string): Promise<ViewTimes> {
  const { page, line, close } = await openProfile(browser, phone)
  try {
    await page.addInitScript(watchPaint, watched)
    const transfers = countTransfers(line)
    await page.goto(address, { waitUntil: 'load', timeout: PATIENCE })
    await page.waitForTimeout(AFTER_LOAD)
    const { tasks, ...times } = await page.evaluate(() => window.paintTimes)
    for (const name of ['largestPaint', 'headline', 'chart'] as const) {
      if (times[name] === 0) throw new Error(`${address} never painted its ${name}.`)
    }
    return { ...times, transfers: { ...transfers }, blocked: blockedIn(tasks, times.firstPaint) }
  } finally {
    await close()
  }
}

/** Total blocking time: what each task after the first paint takes beyond the short one. */
function blockedIn(tasks: PaintTimes['tasks'], firstPaint: number): number {
  return tasks.reduce((sum, [start, duration]) => {
    const after = Math.min(duration, start + duration - firstPaint)
    return sum + Math.max(0, after - SHORT)
  }, 0)
}
