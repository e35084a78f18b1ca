import { expect } from '../support/expectPage'
import type { Page } from 'playwright'
import { describe, it } from 'vitest'
import { keepTheme } from '../support/keepTheme'
import { withBrowser } from '../support/openPage'
import { recordFrames, seenFrames } from '../support/recordFrames'
import { waitForScreen } from '../support/waitForScreen'

const openPage = withBrowser()

const dark = 'rgb(21, 16, 13)'

type Choice = 'system' | 'light' | 'dark'

/** What was chosen, what the machine prefers, and what must be seen from the first frame on. */
const themes: readonly (readonly [Choice | undefined, 'light' | 'dark', 'light' | 'dark'])[] = [
  [undefined, 'light', 'light'],
  [undefined, 'dark', 'light'],
  ['light', 'dark', 'light'],
  ['dark', 'light', 'dark'],
  ['system', 'light', 'light'],
  ['system', 'dark', 'dark'],
]

const recording = (theme?: Choice) => async (page: Page) => {
  if (theme) await keepTheme(page, theme)
  await recordFrames(page)
}

describe('the first paint', () => {
  it.each(themes)('chosen: %s, machine: %s, seen: %s', async (chosen, colorScheme, seen) => {
    const page = await openPage('/', { before: recording(chosen), colorScheme })
    await waitForScreen(page)
    const frames = await seenFrames(page)
    expect(frames.length).toBeGreaterThan(2)
    expect(new Set(frames.map(({ theme }) => theme))).toEqual(new Set([seen]))
    expect(new Set(frames.map(({ background }) => background)).size).toBe(1)
    expect(frames[0]?.background === dark).toBe(seen === 'dark')
    const read = frames.filter(({ text }) => text !== '')
    expect(new Set(read.map(({ pressed }) => pressed))).toEqual(new Set([chosen ?? 'light']))
  })

  it.each([
    ['/', 'vi', 'Sau 15 tháng'],
    ['/en/', 'en', '9.8 million'],
    ['/en/indicators/egdi-rank', 'en', 'E-government'],
  ])(
    '%s is in its language, and whole, from the first frame with words',
    async (path, language, words) => {
      const page = await openPage(path, { before: recording() })
      const frames = await seenFrames(page)
      expect(new Set(frames.map((frame) => frame.language))).toEqual(new Set([language]))
      const read = frames.filter(({ text }) => text !== '')
      expect(read.filter(({ text }) => !text.includes(words))).toEqual([])
    },
  )

  it('is dark before any script of the app runs', async () => {
    const page = await openPage('/', {
      until: 'there',
      expected: [/assets\/main/],
      before: async (opened) => {
        await recording('dark')(opened)
        await opened.route('**/assets/main*.js', (route) => route.abort())
      },
    })
    await expect(page.locator('html')).toHaveCSS('background-color', dark)
    const frames = await seenFrames(page)
    expect(new Set(frames.map(({ background }) => background))).toEqual(new Set([dark]))
    expect(frames.at(-1)?.pressed).toBe('dark')
  })

  it('a kept theme takes nothing from a page nobody has touched', async () => {
    const page = await openPage('/', { before: recording('dark'), until: 'asleep' })
    await waitForScreen(page)
    const read = (await seenFrames(page)).map(({ text }) => text.length)
    expect(
      read.slice(read.findIndex((length) => length > 0)).filter((length) => length === 0),
    ).toEqual([])
  })
})

/** Links that ask for another selection than the page was drawn for. */
const selections: readonly (readonly [path: string, settled: string])[] = [
  ['/?now=2025-08-18', '18/8/2025'],
  ['/en/?then=2025-02-28&now=2025-08-18', 'In 6 months'],
  ['/indicators/eid-accounts-activated?now=2025-08-18', '18/8/2025'],
  ['/indicators/eid-accounts-activated?mode=index', 'Chỉ số = 100'],
]

/** What only the default selection says: its headline, or its sentence in full. */
async function saidByDefault(path: string): Promise<string> {
  const page = await openPage(path.replace(/\?.*/, ''), { javaScriptEnabled: false })
  const sentence = page.locator('.verdict-full, .hero h1').first()
  const text = (await sentence.innerText()).replaceAll(/\s+/g, ' ').trim()
  await page.context().close()
  return text
}

describe('a link with another selection', () => {
  it.each(selections.slice(0, 3))('%s never shows a default figure', async (path, settled) => {
    const said = await saidByDefault(path)
    expect(said.length).toBeGreaterThan(20)
    const page = await openPage(path, { before: recording() })
    await waitForScreen(page)
    const frames = await seenFrames(page)
    expect(frames.filter(({ text }) => text.includes(said))).toEqual([])
    expect(frames.filter(({ drawings }) => drawings > 0)).toEqual([])
    expect(frames.at(-1)?.text).toContain(settled)
    const first = frames.findIndex(({ text }) => text !== '')
    expect(frames.slice(first).filter(({ text }) => text === '')).toEqual([])
  })

  it('another way of drawing never shows the drawn chart', async () => {
    const page = await openPage(selections[3]?.[0] ?? '', { before: recording() })
    await waitForScreen(page)
    const frames = await seenFrames(page)
    expect(frames.filter(({ drawings }) => drawings > 0)).toEqual([])
  })

  it('that cannot be applied, for its code does not come, says so and shows nothing else', async () => {
    const page = await openPage('/?now=2025-08-18', {
      until: 'there',
      expected: [/assets\/main/],
      before: async (opened) => {
        await recordFrames(opened)
        await opened.route('**/assets/main*.js', (route) => route.abort())
      },
    })
    await expect(page.locator('.pending-failed')).toBeVisible()
    await expect(page.locator('.pending-note')).toContainText('Chưa áp dụng được lựa chọn')
    await expect(page.getByRole('heading', { level: 1 })).toBeHidden()
    expect((await seenFrames(page)).filter(({ text }) => text.includes('9,8 triệu'))).toEqual([])
  })

  it('is judged by what it asks for: the default, spelled out, shows at once', async () => {
    const page = await openPage('/?then=2024-10-10&now=2026-01-16', { before: recording() })
    await expect(page.getByRole('heading', { level: 1 })).toContainText('9,8 triệu')
    await expect(page.locator('html')).not.toHaveAttribute('data-pending')
    await waitForScreen(page)
  })

  it('the checks are at work: without the script of the head the default is seen', async () => {
    const path = selections[0]?.[0] ?? ''
    const said = await saidByDefault(path)
    const page = await openPage(path, {
      before: async (opened) => {
        await recordFrames(opened)
        await opened.route(/\/\?now=/, async (route) => {
          const response = await route.fetch()
          const body = (await response.text()).replace(/<script>[^]*?<\/script>/, '')
          await route.fulfill({ response, body })
        })
        // Slow enough to be seen, as on a phone.
        await opened.route('**/assets/main*.js', async (route) => {
          await opened.waitForTimeout(500)
          await route.continue()
        })
      },
    })
    const frames = await seenFrames(page)
    expect(frames.filter(({ text }) => text.includes(said)).length).toBeGreaterThan(0)
  })
})
