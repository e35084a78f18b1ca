import type { Locator, Page } from 'playwright'

interface Place {
  readonly x: number
  readonly y: number
}

/** The middle of what stands on the screen. */
export async function middleOf(shown: Locator): Promise<Place> {
  const box = await shown.boundingBox()
  if (!box) throw new Error(`${String(shown)} is not to be seen.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

/** Drags the mouse from one place to another, as a hand does: in many small steps. */
export async function drag(
  page: Page,
  from: Place,
  to: Place,
  onWay?: () => Promise<unknown>,
): Promise<void> {
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(to.x, to.y, { steps: 20 })
  await onWay?.()
  await page.mouse.up()
}
