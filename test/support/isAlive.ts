import type { Page } from 'playwright'

/** Whether React has taken over what a selector finds; React marks each element it lives in. */
export function isAlive(page: Page, selector: string): Promise<boolean> {
  return page.evaluate((css) => {
    const element = document.querySelector(css)
    return element !== null && Object.keys(element).some((key) => key.startsWith('__reactFiber$'))
  }, selector)
}
