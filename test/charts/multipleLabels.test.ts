import { describe, expect, it } from 'vitest'
import { boxesMeet } from '@/charts/Box'
import { hairlineParts } from '@/charts/hairlineParts'
import { layOutMultiples } from '@/charts/layOutMultiples'
import type { MultiplesInput, PlacedMultiple } from '@/charts/MultiplesLayout'
import { rowsOf } from '@/domain/explore/rowsOf'
import { indexDataset } from '@/domain/indexDataset'
import { multiplesInput } from '../support/multiplesInput'
import { publishedDataset } from '../support/publishedDataset'

const index = indexDataset(publishedDataset())

/** Every published indicator in a small chart of its own. */
function published(change: Partial<MultiplesInput>) {
  const input = multiplesInput([], change)
  const series = rowsOf(index, input.then, input.now).map((row) => row.series)
  return layOutMultiples({ ...input, series, unitOf: index.unitOf })
}

/** What a label of a chart lies on: a line of a day that breaks for it, a mark, another label. */
function overlaps({ frame, course, labels, thenX, nowX }: PlacedMultiple, dot: number) {
  const { top, bottom } = frame
  const boxes = labels.map(({ box }) => box)
  const marks = course.points.map(({ x, y, span, bar }) => {
    return span ?? bar ?? { left: x - dot, right: x + dot, top: y - dot, bottom: y + dot }
  })
  const figures = labels.map(({ runs }) => runs.map(({ text }) => text).join(' ')).join('; ')
  const said = `${course.series.indicator.id}: ${figures}`
  const broken = [thenX, nowX].some((x) => {
    const [part, ...others] = hairlineParts({ x, top, bottom }, boxes)
    // A figure over the plot stands on the line.
    return !part || others.length > 0 || part.top > top + 2 || part.bottom < bottom
  })
  return [
    ...(broken ? [`${said} on a line`] : []),
    ...boxes.flatMap((box, place) => [
      ...(marks.some((mark) => boxesMeet(mark, box)) ? [`${said} on a mark`] : []),
      ...(boxes.slice(place + 1).some((other) => boxesMeet(other, box)) ? [`${said} twice`] : []),
    ]),
  ]
}

const periods = [
  { then: '2024-10-10', now: '2026-01-16' },
  { then: '2022-01-01', now: '2026-03-05' },
  { then: '2025-06-30', now: '2025-12-31' },
] as const
const sizes = [
  { width: 1104, compact: false },
  { width: 1080, compact: false },
  { width: 720, compact: false },
  { width: 354, compact: true },
] as const
const looks = periods.flatMap((days) =>
  sizes.flatMap((size) => (['vi', 'en'] as const).map((lang) => ({ ...days, ...size, lang }))),
)

describe('the figures of small charts', () => {
  it.each(looks)('lie on nothing, from $then to $now at $width px in $lang', (look) => {
    const { multiples, sizes: own } = published(look)
    expect(multiples.length).toBeGreaterThan(90)
    expect(multiples.flatMap((each) => overlaps(each, own.other))).toEqual([])
  })

  it.each(['change', 'percent', 'index'] as const)('lie on nothing as %s', (measure) => {
    const { multiples, sizes: own } = published({ measure })
    expect(multiples.flatMap((each) => overlaps(each, own.other))).toEqual([])
  })

  it('stand outside of both lines: before THEN’s, behind NOW’s', () => {
    const [accounts] = layOutMultiples(multiplesInput(['accounts'])).multiples
    const [now, then] = accounts?.labels ?? []
    expect(then?.box.right).toBeLessThan(accounts?.thenX ?? 0)
    expect(now?.box.left).toBeGreaterThan(accounts?.nowX ?? 0)
  })
})
