import type { Comparison } from './Comparison'
import { orderRows } from './orderRows'
import { outcomesOf, type Outcome } from './Outcome'
import { twoPointCount } from './twoPointCount'

/** How the comparisons of one theme stand between two days. */
export interface ThemeStanding {
  readonly theme: string
  /** Ids of the indicators a list shows before it is unfolded, in its order. */
  readonly leading: readonly string[]
  /** What all comparisons of the theme came to, and those a folded list leaves out. */
  readonly all: readonly Outcome[]
  readonly others: readonly Outcome[]
}

/** How all comparisons stand between two days: what a list says of rows it does not show. */
export interface Standings {
  readonly themes: readonly ThemeStanding[]
  /** Comparisons with two different points. */
  readonly both: number
  readonly disputed: number
}

/** Rows a theme shows before it is unfolded. */
const LEADING = 6

/** The standings of comparisons by theme, in the order of `themes`. */
export function standingsOf(
  comparisons: readonly Comparison[],
  themes: readonly { readonly id: string }[],
): Standings {
  return {
    themes: themes.map(({ id }) => {
      const rows = orderRows(comparisons.filter(({ indicator }) => indicator.theme === id))
      return {
        theme: id,
        leading: rows.slice(0, LEADING).map(({ indicator }) => indicator.id),
        all: outcomesOf(rows),
        others: outcomesOf(rows.slice(LEADING)),
      }
    }),
    both: twoPointCount(comparisons),
    disputed: comparisons.filter(({ disputed }) => disputed).length,
  }
}
