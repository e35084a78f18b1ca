import { inBothKeys } from '@/data/oneLanguage'
import type { DrawnChart, PageData } from '@/data/PageData'
import { pageOf } from '@/data/pageQuery'
import type { Pages } from '@/data/pagesOf'
import { turn } from '@/data/turn'
import type { Address } from '@/state/Address'
import { parseAddress } from '@/state/parseAddress'
import { frameNameFor } from './pageNameFor'

/** What a drawn page carries: the address it was drawn for, and its data. */
interface DrawnPage {
  readonly path: string
  readonly data: PageData
}

/**
 * Takes the data that came with the document, checked when it was drawn, and gives the address
 * the document was drawn for; undefined where it was not drawn.
 */
export async function readDrawnPage(pages: Pages): Promise<Address | undefined> {
  const element = document.getElementById('page-data')
  if (!element) return undefined
  const { path, data } = inBothKeys(JSON.parse(element.textContent)) as DrawnPage
  // A slow phone takes some frames for this: it answers a finger in between.
  await turn()
  const address = parseAddress(path)
  const drawings = Object.entries(data.drawings ?? {}).map(
    ([key, chart]) => [key, withMarkup(key, chart)] as const,
  )
  pages.keep(
    address.language,
    frameNameFor(address),
    pageOf({ ...data, drawings: Object.fromEntries(drawings) }),
  )
  return address
}

/** The pictures stand in the document already; carried twice they would cost twice. */
function withMarkup(key: string, chart: DrawnChart): DrawnChart {
  const place = document.querySelector(`[data-drawing="${CSS.escape(key)}"]`)
  const markup = (name: string) => place?.querySelector(`.picture-${name}`)?.innerHTML ?? ''
  const { narrow, wide } = chart
  return {
    ...chart,
    narrow: { ...narrow, svg: markup('narrow') },
    wide: { ...wide, svg: markup('wide') },
  }
}
