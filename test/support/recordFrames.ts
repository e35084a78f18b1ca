import type { Page } from 'playwright'

/** What was on the screen in one frame. */
export interface SeenFrame {
  readonly theme: string | null
  readonly language: string
  /** Colour behind the page, as the styles give it. */
  readonly background: string
  /** The theme button that looks pressed, by the name of its choice. */
  readonly pressed: string | undefined
  /** The words a person could read in `main`, on one line. */
  readonly text: string
  /** How many charts stood there as the build drew them. */
  readonly drawings: number
  /** What stood there instead of figures that wait for the selection of a link. */
  readonly note: string
}

declare global {
  interface Window {
    seenFrames: SeenFrame[]
  }
}

/** Notes, from the very first frame on, what each frame shows; call it before the page is opened. */
export function recordFrames(page: Page): Promise<unknown> {
  return page.addInitScript(() => {
    window.seenFrames = []
    const shown = (css: string) =>
      [...document.querySelectorAll(css)].filter((element) =>
        element.checkVisibility({ visibilityProperty: true }),
      )
    // What shows in the button that is pressed in: its own ground.
    const pressed = () => {
      const buttons = [...document.querySelectorAll<HTMLElement>('[data-theme-choice-button]')]
      const grounds = buttons.map((button) => getComputedStyle(button).backgroundColor)
      const odd = grounds.findIndex(
        (ground) => grounds.filter((one) => one === ground).length === 1,
      )
      return buttons[odd]?.dataset['themeChoiceButton']
    }
    const note = () => {
      const root = document.documentElement
      if (document.body) {
        window.seenFrames.push({
          theme: root.getAttribute('data-theme'),
          language: root.lang,
          background: getComputedStyle(root).backgroundColor,
          pressed: pressed(),
          // As a person reads it: what is hidden by its style is no part of it.
          text: (document.querySelector('main')?.innerText ?? '').replaceAll(/\s+/g, ' ').trim(),
          drawings: shown('.drawn svg').length,
          note: shown('.pending-note p')
            .map(({ textContent }) => textContent ?? '')
            .join(' '),
        })
      }
      requestAnimationFrame(note)
    }
    requestAnimationFrame(note)
  })
}

/** The frames noted so far. */
export function seenFrames(page: Page): Promise<readonly SeenFrame[]> {
  return page.evaluate(() => window.seenFrames)
}
