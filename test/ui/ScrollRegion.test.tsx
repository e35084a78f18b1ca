import '@/ui/styles/index.css'
import { afterEach, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { ScrollRegion } from '@/ui/ScrollRegion'
import { expectQuietConsole } from '../support/expectQuietConsole'

expectQuietConsole()

afterEach(() => {
  delete document.documentElement.dataset['theme']
})

async function shown(width: number) {
  const { container, getByRole } = await render(
    <>
      <h2 id="wide">Bảng</h2>
      <ScrollRegion labelledBy="wide">
        <table className="data-table">
          <tbody>
            <tr className="point-now">
              <td style={{ minWidth: width, height: 40 }} />
            </tr>
          </tbody>
        </table>
      </ScrollRegion>
    </>,
  )
  container.style.width = '300px'
  const region = getByRole('region', { name: 'Bảng' })
  return { region, element: region.element() as HTMLElement }
}

/** How much lighter or darker than the middle of the picture are its edges? */
async function shades({ region }: Awaited<ReturnType<typeof shown>>): Promise<[number, number]> {
  const base64 = await region.screenshot({ save: false })
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))
  const picture = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
  const canvas = new OffscreenCanvas(picture.width, picture.height)
  const context = canvas.getContext('2d')
  context?.drawImage(picture, 0, 0)
  const light = (x: number) => {
    const [red = 0, green = 0, blue = 0] =
      context?.getImageData(x, Math.floor(picture.height / 2), 1, 1).data ?? []
    return red + green + blue
  }
  const middle = light(Math.floor(picture.width / 2))
  return [Math.abs(light(1) - middle), Math.abs(light(picture.width - 2) - middle)]
}

it.each(['light', 'dark'])('says where a table goes on, in the %s theme', async (theme) => {
  await page.viewport(390, 600)
  document.documentElement.dataset['theme'] = theme
  document.body.style.background = 'var(--paper)'
  const table = await shown(900)
  const { element } = table
  const [none, some] = [3, 40]
  const [startLeft, startRight] = await shades(table)
  expect(startLeft).toBeLessThan(none)
  expect(startRight).toBeGreaterThan(some)
  element.scrollLeft = 200
  expect(Math.min(...(await shades(table)))).toBeGreaterThan(some)
  element.scrollLeft = element.scrollWidth
  const [endLeft, endRight] = await shades(table)
  expect(endLeft).toBeGreaterThan(some)
  expect(endRight).toBeLessThan(none)
})

it('says nothing of the kind of a table that fits', async () => {
  await page.viewport(390, 600)
  expect(Math.max(...(await shades(await shown(200))))).toBeLessThan(3)
})

it('can be scrolled by a keyboard', async () => {
  const { element } = await shown(900)
  element.focus()
  expect(document.activeElement).toBe(element)
})
