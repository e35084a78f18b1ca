import type { CDPSession } from 'playwright'
import type { ProfiledPage } from './openProfile'
import { type Answer, type Awaited, watchAnswer } from './watchAnswer'

/** What an event cost, in milliseconds. */
export interface AnswerTimes extends Answer {
  /** Scripts run until what it changed was painted. */
  readonly scripting: number
  /** Styles and layout until then. */
  readonly layout: number
  /** Scripts of all that followed too, until the page was quiet again. */
  readonly allScripting: number
}

/** Milliseconds for what follows a change once it is painted. */
const AFTERWARDS = 1500

/** How long an answer may take before something is wrong. */
const GIVEN_UP = 20_000

/** Does something to a page and times what the page makes of it. */
export async function timeAnswer(
  { page, line }: ProfiledPage,
  awaited: Awaited,
  act: () => Promise<void>,
): Promise<AnswerTimes> {
  await page.evaluate(watchAnswer, awaited)
  const before = await metricsOf(line)
  await act()
  const answer = await Promise.race([
    page.evaluate(() => window.answer),
    page.waitForTimeout(GIVEN_UP).then(() => {
      throw new Error(`${awaited.changes} did not change after the ${awaited.event}.`)
    }),
  ])
  const painted = await metricsOf(line)
  await page.waitForTimeout(AFTERWARDS)
  const quiet = await metricsOf(line)
  return {
    ...answer,
    scripting: painted.script - before.script,
    layout: painted.layout - before.layout,
    allScripting: quiet.script - before.script,
  }
}

/** What the browser has spent on a page so far, in milliseconds. */
async function metricsOf(line: CDPSession): Promise<{ script: number; layout: number }> {
  const { metrics } = await line.send('Performance.getMetrics')
  const spent = (name: string) => 1000 * (metrics.find((each) => each.name === name)?.value ?? 0)
  return {
    script: spent('ScriptDuration'),
    layout: spent('LayoutDuration') + spent('RecalcStyleDuration'),
  }
}
