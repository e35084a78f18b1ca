import { expect } from 'vitest'

/** Waits until the chart in a container stands; the chart library is loaded on first use. */
export async function drawnIn(container: Element): Promise<SVGSVGElement> {
  const drawing = () => container.querySelector<SVGSVGElement>('[data-drawn] svg')
  await expect.poll(drawing, { timeout: 15_000 }).not.toBeNull()
  const svg = drawing()
  if (svg === null) throw new Error('no drawing')
  return svg
}
