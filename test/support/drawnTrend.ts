import { drawSvg } from '@/charts/drawSvg'
import { trendOption } from '@/charts/trendOption'
import type { Drawing, Drawings, DrawnSizes, Picture } from '@/ui/Drawing'
import type { Reader } from '@/ui/Reader'
import { trendAt, type TrendChartInput } from '@/ui/trendAt'

/** A trend drawn at both widths, as the build does. */
export async function drawnTrend(
  input: TrendChartInput,
  reader: Reader,
  handles: boolean,
  { narrow, wide, height }: DrawnSizes,
): Promise<Drawing> {
  const pictureAt = async (width: number): Promise<Picture> => {
    const size = { width, height }
    const option = trendOption(trendAt(input, reader, handles, size))
    return { ...size, svg: await drawSvg(option, { ...size, idPrefix: `w${width}` }) }
  }
  return {
    key: 'trend',
    note: 'Trục bắt đầu từ 0.',
    narrow: await pictureAt(narrow),
    wide: await pictureAt(wide),
  }
}

/** What came with a page: the pictures of the first selection asked for, and of no other. */
export function drawingsOf(drawing: Drawing): Drawings & { readonly keys: readonly string[] } {
  const keys: string[] = []
  return {
    keys,
    find: (key) => {
      if (!keys.includes(key)) keys.push(key)
      return key === keys[0] ? drawing : undefined
    },
  }
}
