import type { Page } from 'playwright'

/**
 * Counts the pixels that differ between two pictures (PNG) of one size, by the browser itself; all
 * of them where the sizes differ.
 * @param slack how far a channel may be off, of 255, before a pixel differs
 */
export async function differingPixels(
  page: Page,
  one: Buffer,
  other: Buffer,
  slack = 0,
): Promise<{ readonly differing: number; readonly pixels: number; readonly where: string }> {
  return page.evaluate(
    async ([first, second, most]) => {
      const read = async (base64: string) => {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
        const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
        const { width, height } = picture
        const canvas = new OffscreenCanvas(width, height)
        const context = canvas.getContext('2d', { willReadFrequently: true })
        context?.drawImage(picture, 0, 0)
        return { width, height, data: context?.getImageData(0, 0, width, height).data ?? [] }
      }
      const [a, b] = await Promise.all([read(first), read(second)])
      const pixels = a.width * a.height
      if (a.width !== b.width || a.height !== b.height) {
        const where = `sizes ${a.width}×${a.height} and ${b.width}×${b.height}`
        return { differing: pixels, pixels, where }
      }
      let differing = 0
      let [left, top, right, bottom] = [a.width, a.height, -1, -1]
      for (let at = 0; at < pixels; at += 1) {
        const off = [0, 1, 2, 3].some(
          (channel) =>
            Math.abs((a.data[at * 4 + channel] ?? 0) - (b.data[at * 4 + channel] ?? 0)) > most,
        )
        if (!off) continue
        differing += 1
        const [x, y] = [at % a.width, Math.floor(at / a.width)]
        ;[left, top] = [Math.min(left, x), Math.min(top, y)]
        ;[right, bottom] = [Math.max(right, x), Math.max(bottom, y)]
      }
      const where = differing === 0 ? '' : `within ${left},${top} to ${right},${bottom}`
      return { differing, pixels, where }
    },
    [one.toString('base64'), other.toString('base64'), slack] as const,
  )
}
