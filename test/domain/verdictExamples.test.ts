import { expect, it } from 'vitest'
import type { Indicator } from '@/domain/Indicator'
import { indexDataset } from '@/domain/indexDataset'
import type { Target } from '@/domain/Target'
import { rankExample, verdictExamples } from '@/domain/verdictExamples'
import { VERDICTS } from '@/domain/verdicts'
import { claimWith } from './claimWith'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'
import { targetWith } from './targetWith'

const [then, now] = ['2024-12-31', '2025-12-31']

function indexOf(indicators: readonly Indicator[], targets: readonly Target[] = []) {
  return indexDataset(datasetWith({ indicators, targets }))
}

/** An indicator with one figure a year from 2024 on, but for years without. */
function yearly(
  id: string,
  values: readonly (number | undefined)[],
  facts: Partial<Indicator> = {},
) {
  const claims = values.flatMap((value, place) =>
    value === undefined ? [] : [claimWith({ value, asOf: String(2024 + place) })],
  )
  return indicatorWith({ id, claims, ...facts })
}

const exampleOf = (index: ReturnType<typeof indexOf>, verdict: string) =>
  verdictExamples(index, then, now).find((each) => each.verdict === verdict)?.example

it('explains each of the nine verdicts once, without an example where there is none', () => {
  const examples = verdictExamples(indexOf([]), then, now)
  expect(examples).toEqual(VERDICTS.map((verdict) => ({ verdict })))
  expect(new Set(VERDICTS).size).toBe(9)
})

it('takes the first among the chosen days that is neither a rank nor disputed', () => {
  const rank = yearly('rank', [9, 5], { kind: 'rank' })
  const index = indexOf([rank, yearly('first', [1, 2]), yearly('second', [1, 3])])
  expect(exampleOf(index, 'rose')?.indicator.id).toBe('first')
  expect(exampleOf(indexOf([rank]), 'rose')?.indicator.id).toBe('rank')
})

it('else takes neighbouring figures of other days', () => {
  const example = exampleOf(indexOf([yearly('late', [1, 2, 2])]), 'unchanged')
  expect([example?.from?.day, example?.to?.day]).toEqual(['2025-12-31', '2026-12-31'])
})

it('else the day before the first figure', () => {
  const index = indexOf([yearly('made', [1])])
  expect(exampleOf(index, 'no-figure')).toMatchObject({ then: '2024-12-30', now: '2024-12-30' })
  const aimed = indexOf([yearly('made', [1])], [targetWith({ indicator: 'made' })])
  expect(exampleOf(aimed, 'no-figure')).toBeUndefined()
  expect(exampleOf(aimed, 'target-only')).toBeDefined()
})

it('of ranks takes the one that rose most', () => {
  const kind = 'rank'
  const index = indexOf([
    yearly('little', [9, 8], { kind }),
    yearly('most', [86, 71], { kind }),
    yearly('worse', [8, 90], { kind }),
    yearly('count', [1, 100]),
  ])
  expect(rankExample(index, then, now)?.indicator.id).toBe('most')
  expect(rankExample(indexOf([]), then, now)).toBeUndefined()
})
