import { describe, expect, it } from 'vitest'
import { lightPalette } from '@/charts/ChartPalette'
import type { DisputeInput } from '@/charts/DisputeInput'
import { disputeOption } from '@/charts/disputeOption'
import { layOutDispute } from '@/charts/layOutDispute'
import { layOutTrend } from '@/charts/layOutTrend'
import { chartCase, coverageTarget, trendInput } from '../support/chartFixtures'

function disputeInput(): DisputeInput {
  const { series, unit } = chartCase('coverage')
  const point = series.points.find(({ state }) => state === 'disputed')
  if (point === undefined) throw new Error('the case has lost its dispute')
  return {
    series,
    point,
    unit,
    targets: [coverageTarget],
    findSource: (id) => ({ id, number: 7, publisher: 'Báo Gia Lai', url: 'https://example.test/' }),
    lang: 'vi',
    palette: lightPalette,
    width: 620,
    height: 400,
    compact: false,
  }
}

describe('disputeOption', () => {
  it('shows every claim of the dispute, labels apart and in their order', () => {
    const { claims, labelHeight } = layOutDispute(disputeInput())
    expect(claims.map(({ claim }) => claim.value)).toEqual([91, 90.2, 90, 59])
    const gaps = claims.slice(1).map(({ top }, index) => top - (claims[index]?.top ?? 0))
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(labelHeight)
  })

  it('sets the claims of one day side by side', () => {
    const { claims } = layOutDispute(disputeInput())
    expect(claims[0]?.time).toBe(claims[1]?.time)
    expect(claims[0]?.x).not.toBe(claims[1]?.x)
  })

  it('keeps the vertical axis of the trend beside it', () => {
    const { frame } = layOutTrend(trendInput('coverage'))
    const option = disputeOption({ ...disputeInput(), axis: frame.axis })
    expect(option.yAxis).toMatchObject({ min: 0, max: 100 })
  })

  it('says where its own axis starts', () => {
    const { axisNote, frame } = layOutDispute(disputeInput())
    expect(frame.axis.low).toBeGreaterThan(0)
    expect(axisNote).toContain(`bắt đầu từ ${frame.axis.low}%`)
    const { frame: trend } = layOutTrend(trendInput('coverage'))
    expect(layOutDispute({ ...disputeInput(), axis: trend.axis }).axisNote).toBeUndefined()
  })

  it('draws the hull as high as what the claims allow', () => {
    const { hull, frame } = layOutDispute(disputeInput())
    expect(hull.top).toBeCloseTo(frame.y(92))
    expect(hull.bottom).toBeCloseTo(frame.y(58))
  })
})
