/** The button of a sleeping screen that was pressed last: nobody has answered it yet. */
let pressed: HTMLElement | undefined

function remember({ target }: MouseEvent): void {
  const button = target instanceof Element && target.closest<HTMLElement>('main button')
  if (button) pressed = button
}

/** Remembers presses from now on: React drops those in what it has not yet woken. */
export function rememberPresses(): void {
  pressed = undefined
  // Before React, which lets such a press go no further.
  document.addEventListener('click', remember, { capture: true })
}

/** Answers the last press, now that the screen is alive, and remembers no more. */
export function answerPress(): void {
  document.removeEventListener('click', remember, { capture: true })
  const button = pressed
  pressed = undefined
  if (button?.isConnected === true) button.click()
}
