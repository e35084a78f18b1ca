import { userEvent } from 'vitest/browser'

/** Takes the mouse where no chart is: one that stands under it would be taken for touched. */
export async function restMouse(): Promise<void> {
  const corner = document.createElement('div')
  corner.style.cssText = 'position: fixed; right: 0; bottom: 0; width: 2px; height: 2px'
  document.body.append(corner)
  await userEvent.hover(corner)
  corner.remove()
}
