import type { Page } from 'playwright'

/** The theme as a person chose it on an earlier visit; call it before the page is opened. */
export function keepTheme(page: Page, theme: 'system' | 'light' | 'dark'): Promise<unknown> {
  const kept = JSON.stringify({ state: { theme }, version: 0 })
  return page.addInitScript((value) => {
    localStorage.setItem('nhip-so-preferences', value)
  }, kept)
}
