import type { ChartOption } from '@/charts/ChartOption'
import { drawSvg } from '@/charts/drawSvg'
import type { ChartSize } from '@/ui/ChartSize'
import type { Drawing, Drawings, Picture } from '@/ui/Drawing'

/** A picture that is still to be drawn, and the text that stands for it meanwhile. */
interface Wish {
  readonly token: string
  readonly idPrefix: string
  readonly option: ChartOption
  readonly width: number
  readonly height: number
}

/** Draws the charts of one page. */
interface ChartDrawer extends Drawings {
  /** Draws all that was asked for: the markup with its pictures, and the drawings by their keys. */
  readonly drawAll: (
    markup: string,
  ) => Promise<{ readonly markup: string; readonly drawings: Readonly<Record<string, Drawing>> }>
}

type Pictures = ReadonlyMap<string, string>

/** A text with the pictures in the places of what stood for them. */
function filled(text: string, pictures: Pictures): string {
  return text.replaceAll(/@@drawing:[^@]+@@/g, (token) => pictures.get(token) ?? token)
}

/** A size with the height a chart has of itself, where it has one. */
function tall(size: ChartSize, height: number | undefined): ChartSize {
  return height === undefined ? size : { ...size, height }
}

async function drawn(wishes: readonly Wish[]): Promise<Pictures> {
  const pictures = new Map<string, string>()
  for (const { token, option, ...settings } of wishes) {
    pictures.set(token, await drawSvg(option, settings))
  }
  return pictures
}

function withPictures({ narrow, wide, ...rest }: Drawing, pictures: Pictures): Drawing {
  return {
    ...rest,
    narrow: { ...narrow, svg: filled(narrow.svg, pictures) },
    wide: { ...wide, svg: filled(wide.svg, pictures) },
  }
}

/**
 * Takes down every chart a page asks for while it is rendered; they are drawn afterwards, since
 * rendering cannot wait. Any chart of any screen is drawn so, without being listed anywhere.
 */
export function chartDrawer(): ChartDrawer {
  const wishes: Wish[] = []
  const known = new Map<string, Drawing>()
  const wished = (key: string, name: string, size: ChartSize, option: ChartOption): Picture => {
    const token = `@@drawing:${key}:${name}@@`
    wishes.push({ token, idPrefix: `drawn${wishes.length}`, option, ...size })
    return { ...size, svg: token }
  }
  return {
    find: (key, sizes, draw) => {
      const { height } = sizes
      const [phone, page] = [
        { width: sizes.narrow, height },
        { width: sizes.wide, height },
      ] as const
      const [small, large] = [draw(phone), draw(page)]
      const { note } = large
      const drawing: Drawing = {
        key,
        ...(note === undefined ? {} : { note }),
        narrow: wished(key, 'narrow', tall(phone, small.height), small.option),
        wide: wished(key, 'wide', tall(page, large.height), large.option),
      }
      known.set(key, drawing)
      return drawing
    },
    drawAll: async (markup) => {
      const pictures = await drawn(wishes)
      const drawings = [...known].map(([key, each]) => [key, withPictures(each, pictures)] as const)
      return { markup: filled(markup, pictures), drawings: Object.fromEntries(drawings) }
    },
  }
}
