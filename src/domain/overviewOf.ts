import { compareAll } from './compareAll'
import type { Comparison } from './Comparison'
import type { Theme } from './Dataset'
import { heroOf } from './heroOf'
import type { DatasetIndex } from './indexDataset'
import type { Day } from './Moment'
import { orderRows } from './orderRows'
import type { Outcome } from './Outcome'
import { standingsOf, type ThemeStanding } from './Standings'

/** One theme of the overview. */
export interface ThemeRows {
  readonly theme: Theme
  /** Rows shown before the theme is unfolded. */
  readonly leading: readonly Comparison[]
  /** Every row; only the leading ones where an excerpt holds no more. */
  readonly rows: readonly Comparison[]
  /** What all rows came to, and those after the leading ones. */
  readonly all: readonly Outcome[]
  readonly others: readonly Outcome[]
}

/** Everything the overview says between two days. */
export interface Overview {
  readonly hero?: Comparison
  readonly themes: readonly ThemeRows[]
  readonly outcomes: readonly Outcome[]
  /** Comparisons with two different points. */
  readonly both: number
  readonly disputed: number
}

/** The overview between two days: from the whole dataset, or from the excerpt made for them. */
export function overviewOf(index: DatasetIndex, then: Day, now: Day): Overview {
  const { themes } = index.dataset
  const comparisons = compareAll(index, then, now)
  const byId = new Map(comparisons.map((each) => [each.indicator.id, each]))
  const standings = index.standings ?? standingsOf(comparisons, themes)
  const hero = byId.get(heroOf(index.dataset)?.id ?? '')
  const standingOf = new Map(standings.themes.map((each) => [each.theme, each]))
  return {
    ...(hero && { hero }),
    themes: themes.map((theme) => {
      const standing: ThemeStanding = standingOf.get(theme.id) ?? none(theme)
      const leading = standing.leading.flatMap((id) => byId.get(id) ?? [])
      const own = comparisons.filter(({ indicator }) => indicator.theme === theme.id)
      return { ...standing, theme, leading, rows: index.standings ? leading : orderRows(own) }
    }),
    outcomes: standings.themes.flatMap(({ all }) => all),
    both: standings.both,
    disputed: standings.disputed,
  }
}

function none({ id }: Theme): ThemeStanding {
  return { theme: id, leading: [], all: [], others: [] }
}
