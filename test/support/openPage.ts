import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright'
import { afterAll, afterEach, beforeAll, expect, inject } from 'vitest'
import { chromiumArguments } from './chromiumArguments'
import { findChromium } from './findChromium'
import { untilAlive, wakePage } from './wakePage'
import { watchPage } from './watchPage'

interface OpenOptions extends BrowserContextOptions {
  /** Problems that the test provokes on purpose. */
  readonly expected?: readonly RegExp[]
  /** Called before the first request, to answer in the server's place. */
  readonly before?: (page: Page) => Promise<unknown>
  /**
   * How long to wait: until the screen has come to life (the default), until its frame has and the
   * screen stands as it was drawn, or not at all.
   */
  readonly until?: 'awake' | 'asleep' | 'there'
}

/** Opens an address of the built app in a fresh browser profile, e.g. `/en/?now=2025-12-31`. */
export type OpenPage = (path: string, options?: OpenOptions) => Promise<Page>

interface Visit {
  readonly page: Page
  readonly problems: readonly string[]
}

const surroundings: BrowserContextOptions = {
  viewport: { width: 1440, height: 900 },
  locale: 'vi-VN',
  // Behind UTC, where a date read as a local one would slip to the day before.
  timezoneId: 'America/Los_Angeles',
  reducedMotion: 'reduce',
}

/**
 * One browser for a file of tests; call it at the top. After each test every page that was opened
 * must have been quiet: see `watchPage`.
 */
export function withBrowser(): OpenPage {
  let browser: Browser
  const visits: Visit[] = []
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: findChromium(), args: chromiumArguments })
  })
  afterAll(async () => {
    await browser.close()
  })
  afterEach(async () => {
    const ended = visits.splice(0)
    await Promise.all(ended.map(({ page }) => page.context().close()))
    expect(ended.flatMap(({ problems }) => problems)).toEqual([])
  })
  return async (path, { expected = [], before, until = 'awake', ...options } = {}) => {
    const { baseURL = inject('baseAddress') } = options
    const context = await browser.newContext({ ...surroundings, ...options, baseURL })
    context.setDefaultTimeout(15_000)
    const page = await context.newPage()
    visits.push({ page, problems: watchPage(page, baseURL, expected) })
    await before?.(page)
    await page.goto(path)
    if (options.javaScriptEnabled !== false && until !== 'there') await untilAlive(page)
    if (options.javaScriptEnabled !== false && until === 'awake') await wakePage(page)
    return page
  }
}
