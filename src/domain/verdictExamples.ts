import { addDays } from './calendar'
import { compare } from './compare'
import { compareAll } from './compareAll'
import type { Comparison, Verdict } from './Comparison'
import type { DatasetIndex } from './indexDataset'
import type { Day } from './Moment'
import { VERDICTS } from './verdicts'

export interface VerdictExample {
  readonly verdict: Verdict
  /** A real comparison that came to it; absent where the dataset has none. */
  readonly example?: Comparison
}

/**
 * A real example of each verdict: among the chosen days first, then between neighbouring figures,
 * then on the day before an indicator's first figure. Undisputed counts explain most plainly, so
 * disputed figures and ranks come last.
 */
export function verdictExamples(
  index: DatasetIndex,
  then: Day,
  now: Day,
): readonly VerdictExample[] {
  const chosen = compareAll(index, then, now)
  const found = [...chosen, ...neighbourly(index), ...before(index)]
  return VERDICTS.map((verdict) => {
    const all = found.filter((comparison) => comparison.verdict === verdict)
    const example = all.find(plain) ?? all[0]
    return { verdict, ...(example && { example }) }
  })
}

/** A rank that became better, for "lên 15 bậc"; the largest step among the chosen days. */
export function rankExample(index: DatasetIndex, then: Day, now: Day): Comparison | undefined {
  const risen = compareAll(index, then, now).flatMap((comparison) => {
    const { indicator, change } = comparison
    const places = indicator.kind === 'rank' && change !== undefined ? change.low : 0
    return places > 0 ? [{ comparison, places }] : []
  })
  return risen.toSorted((a, b) => b.places - a.places)[0]?.comparison
}

function plain({ disputed, indicator }: Comparison): boolean {
  return !disputed && indicator.kind !== 'rank'
}

function neighbourly(index: DatasetIndex): Comparison[] {
  return index.dataset.indicators.flatMap((indicator) => {
    const series = index.seriesOf(indicator)
    return series.points.map((point, place) =>
      compare(series, series.points[place - 1]?.day ?? point.day, point.day, []),
    )
  })
}

function before(index: DatasetIndex): Comparison[] {
  return index.dataset.indicators.flatMap((indicator) => {
    const series = index.seriesOf(indicator)
    return series.points.slice(0, 1).map(({ day }) => {
      const eve = addDays(day, -1)
      return compare(series, eve, eve, index.targetsOf(indicator))
    })
  })
}
