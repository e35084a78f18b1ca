import type { Summary } from '@/domain/Summary'
import type { DrawnSizes } from '@/ui/Drawing'

/** In pixels: the room on a phone of 390 and on a page at its widest. */
const ENDS = { narrow: 354, wide: 1296 }

/** On tablets, held upright and across. */
const between = { narrow: 700, wide: 1030 }

/**
 * Up to so many indicators, charts are drawn for tablets too; beyond, these show the wide picture
 * made smaller: pages of thousands of indicators would take twice as long to build.
 */
const MOST = 200

/** The sizes the charts of a page are drawn at, by how much the dataset holds. */
export function chartSizes(height: number): (summary: Summary) => DrawnSizes {
  const [few, all] = [
    { ...ENDS, height },
    { ...ENDS, height, between },
  ]
  return ({ indicators }) => (indicators > MOST ? few : all)
}
