import type { Page } from 'playwright'
import type { ProfiledPage } from './openProfile'
import { timeAnswer, type AnswerTimes } from './timeAnswer'

/** Milliseconds a hand rests on a thing before it presses: what is prefetched arrives. */
const REST = 1000

/** The two days at the head of the comparisons: they change with them, and always. */
const LEDGER_DAYS = '.ledger-head'

/** Wakes the page as a hand does, and lets all that comes with it arrive. */
async function wake(page: Page): Promise<void> {
  await page.mouse.move(3, 300)
  await page.mouse.move(8, 320)
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(REST)
}

/** Moves the hand over a thing of the page and leaves it there. */
async function reach(page: Page, selector: string): Promise<void> {
  await page.locator(selector).first().hover()
  await page.waitForLoadState('networkidle')
  await page.waitForTimeout(REST)
}

async function press(page: Page): Promise<void> {
  await page.mouse.down()
  await page.mouse.up()
}

/** Each starts from a freshly opened overview and does one thing, as a person would. */
export const interactions = {
  quickPeriod: async (opened: ProfiledPage): Promise<AnswerTimes> => {
    const { page } = opened
    await wake(page)
    await page.locator('.menu summary').click()
    await reach(page, '.menu li:nth-child(2) a')
    return timeAnswer(opened, { event: 'click', changes: LEDGER_DAYS }, () => press(page))
  },
  handleStep: async (opened: ProfiledPage): Promise<AnswerTimes> => {
    const { page } = opened
    await wake(page)
    await reach(page, '.period-handle-now')
    await page.locator('.period-handle-now').focus()
    // The first step is from the drawn selection; each further one is what sliding is made of.
    await page.keyboard.press('ArrowLeft')
    await page.waitForTimeout(REST)
    return timeAnswer(opened, { event: 'keydown', changes: LEDGER_DAYS }, () =>
      page.keyboard.press('ArrowLeft'),
    )
  },
  route: async (opened: ProfiledPage): Promise<AnswerTimes> => {
    const { page } = opened
    await wake(page)
    await reach(page, '[data-indicator]:nth-of-type(3) .ledger-name a')
    return timeAnswer(opened, { event: 'click', changes: 'h1' }, () => press(page))
  },
  evidence: async (opened: ProfiledPage): Promise<AnswerTimes> => {
    const { page } = opened
    await wake(page)
    await reach(page, '.hero-figure .source-ref')
    return timeAnswer(opened, { event: 'click', changes: 'dialog[open]' }, () => press(page))
  },
} as const

export type Interaction = keyof typeof interactions
