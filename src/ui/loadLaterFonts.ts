/** How long a page may keep us waiting for a quiet moment, in milliseconds. */
const PATIENCE = 2000

function whenIdle(then: () => void): void {
  if ('requestIdleCallback' in window) window.requestIdleCallback(then, { timeout: PATIENCE })
  // Safari knows no idle callback.
  else setTimeout(then, PATIENCE / 10)
}

/**
 * Adds the fonts the first view does without, once the page is loaded and has nothing to do. The
 * first fonts must be there: a browser takes a wrong font's height where only some of a family are.
 */
export function loadLaterFonts(): void {
  // Without them the fallbacks stay: nothing a person needs to be told.
  const fetchThem = () => void import('./styles/fontsLater.css').catch(() => undefined)
  const load = () => void document.fonts.ready.then(() => whenIdle(fetchThem))
  if (document.readyState === 'complete') load()
  else window.addEventListener('load', load, { once: true })
}
