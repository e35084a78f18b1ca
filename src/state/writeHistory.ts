/** Milliseconds a sliding address may wait: a handle passes many days on its way. */
const REST = 200

/** Marks a step of the history made here: Back from it stays on our screens. */
const withinMark = { within: true }

let waiting: { readonly href: string; readonly timer: number } | undefined

/** Whether Back from here leads to one of our own screens. */
export function cameFromWithin(): boolean {
  const state: unknown = window.history.state
  return typeof state === 'object' && state !== null && 'within' in state
}

/** Path and query, as the browser shows them. */
export function here(): string {
  // At build time there is no window: the page is then drawn for the address it is given.
  return typeof window === 'undefined' ? '/' : window.location.pathname + window.location.search
}

/**
 * How an address is written for the browser to show: as a step for Back, in place of the present
 * one, or in its place once the hand rests, since browsers take some milliseconds for writing and
 * refuse more than a hundred within half a minute.
 */
export type HistoryStep = 'push' | 'replace' | 'slide'

/** Writes an address; a step to where one is already is none. */
export function writeHistory(href: string, how: HistoryStep): void {
  if (how === 'push') {
    settleHistory()
    if (href !== here()) window.history.pushState(withinMark, '', href)
    return
  }
  forgetWaiting()
  if (how === 'replace') replace(href)
  else waiting = { href, timer: window.setTimeout(settleHistory, REST) }
}

function replace(href: string): void {
  window.history.replaceState(window.history.state, '', href)
}

/** Writes at once what still waits. */
function settleHistory(): void {
  const href = waiting?.href
  forgetWaiting()
  if (href !== undefined) replace(href)
}

/** The browser has gone to another step: what waited was meant for the one that is left. */
export function forgetWaiting(): void {
  window.clearTimeout(waiting?.timer)
  waiting = undefined
}

// A page that is left or reloaded meanwhile keeps the days it showed.
if (typeof window !== 'undefined') window.addEventListener('pagehide', settleHistory)
