import { expect, it } from 'vitest'
import { CHANGE_EXAMPLES } from '@/domain/changeExamples'
import { compare } from '@/domain/compare'
import { defaultPeriod } from '@/domain/defaultPeriod'
import { indexDataset } from '@/domain/indexDataset'
import { publishedDataset } from '../support/publishedDataset'

it('show a change that is measured and one that cannot be', () => {
  const index = indexDataset(publishedDataset())
  const { then, now } = defaultPeriod
  const verdicts = CHANGE_EXAMPLES.map((id) => {
    const indicator = index.indicators.get(id)
    return indicator && compare(index.seriesOf(indicator), then, now, []).verdict
  })
  expect(verdicts).toEqual(['rose', 'cannot-tell'])
})
