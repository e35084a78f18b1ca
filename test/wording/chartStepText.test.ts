import { describe, expect, it } from 'vitest'
import { chartSteps } from '@/domain/explore/chartSteps'
import type { ChartKind } from '@/domain/explore/Inquiry'
import { chartStepText } from '@/wording/chartStepText'
import { days, pairRow } from '../domain/explore/drawnRow'
import { plain } from './plain'
import { cards } from './sampleUnits'

const said = (chart: ChartKind) =>
  chartSteps([pairRow(40, 50)], { chart, measure: 'value', scale: 'linear' }, days.then).map(
    (step) => plain(chartStepText(step, 'value', cards, 'vi')),
  )

describe('a stop of a walk', () => {
  it('is a pair with what it came to', () => {
    expect(said('pairs')).toEqual([
      expect.stringMatching(
        /^chỉ số: trước 40 thẻ \(30\/6\/2024\), nay 50 thẻ \(30\/6\/2025\)\. Tăng /,
      ),
    ])
  })

  it('is a point of a course', () => {
    expect(said('multiples')).toEqual(['chỉ số, 30/6/2024: 40 thẻ.', 'chỉ số, 30/6/2025: 50 thẻ.'])
  })
})
