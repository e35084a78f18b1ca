import type { ConsoleMessage, Page } from 'playwright'

/** What was said, and of which address where that is not in the words. */
function said(message: ConsoleMessage): string {
  const text = `console.${message.type()}: ${message.text()}`
  return text.includes('Failed to load resource') ? `${text} ${message.location().url}` : text
}

/**
 * Collects what a page must not do: speak in the console, throw, ask another host, or get no or a
 * bad answer. `expected` names what a test provokes on purpose.
 */
export function watchPage(page: Page, origin: string, expected: readonly RegExp[]): string[] {
  const problems: string[] = []
  const note = (problem: string) => {
    if (!expected.some((pattern) => pattern.test(problem))) problems.push(problem)
  }
  page.on('console', (message) => {
    note(said(message))
  })
  page.on('pageerror', (error) => {
    note(`thrown: ${error.message}`)
  })
  page.on('dialog', (dialog) => {
    note(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('request', (request) => {
    const url = new URL(request.url())
    const inside = url.origin === origin || url.protocol === 'data:' || url.protocol === 'blob:'
    if (!inside) note(`third party: ${request.url()}`)
  })
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? 'unknown reason'
    // A person who goes on before all is loaded ends what was on its way.
    if (reason !== 'net::ERR_ABORTED') note(`no answer: ${request.url()} (${reason})`)
  })
  page.on('response', (response) => {
    if (response.status() >= 400) note(`answer ${response.status()}: ${response.url()}`)
  })
  return problems
}
