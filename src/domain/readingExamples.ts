import type { Bound, Claim } from './Claim'
import type { DatasetIndex } from './indexDataset'
import type { Indicator } from './Indicator'
import type { Interval } from './Interval'
import { intervalOf } from './intervalOf'

/** How a figure may be worded, as far as its reading goes: a full count is read as itself. */
export type ReadingCase = 'count' | Bound

/** A real claim that shows how one wording is read. */
export interface ReadingExample {
  readonly wording: ReadingCase
  readonly claim: Claim
  readonly indicator: Indicator
  readonly interval: Interval
}

/** The claims the rules are explained by, by indicator and value in base units. */
const CHOSEN = [
  { wording: 'count', indicator: 'databases-ready-to-connect-ndc', value: 46 },
  { wording: 'exact', indicator: 'chip-id-cards-issued', value: 87_700_000 },
  { wording: 'atLeast', indicator: 'eid-accounts-activated', value: 67_000_000 },
  { wording: 'atMost', indicator: 'population-5g-coverage-share', value: 59 },
  { wording: 'approx', indicator: 'digital-certificates-issued', value: 26_450_000 },
  { wording: 'between', indicator: 'vneid-daily-visits', value: 3_000_000 },
] as const satisfies readonly { wording: ReadingCase; indicator: string; value: number }[]

/** A real example of every wording; one whose claim is not in the dataset is left out. */
export function readingExamples(index: DatasetIndex): readonly ReadingExample[] {
  return CHOSEN.flatMap(({ wording, indicator: id, value }) => {
    const indicator = index.indicators.get(id)
    const claim = indicator?.claims.find(
      (each) => wordingOf(each) === wording && each.value === value,
    )
    if (!indicator || !claim) return []
    return [{ wording, claim, indicator, interval: intervalOf(claim, indicator.kind) }]
  })
}

function wordingOf({ bound, step }: Claim): ReadingCase {
  return bound === 'exact' && step === 0 ? 'count' : bound
}
