import type { CustomSeriesOption } from 'echarts/charts'
import { BELOW_AXIS } from './axisTextSeries'
import type { ChartPalette } from './ChartPalette'
import type { CoursesInput } from './CoursesInput'
import type { CoursesLayout } from './CoursesLayout'
import { hairlineParts } from './hairlineParts'
import { markSeries, type Anchor } from './markSeries'
import type { MilestoneMark } from './milestoneStaircase'
import { shape, type Shape } from './shape'

/** Half the length of a tick at a day with a figure. */
const TICK = 5

/** A hairline down to the axis, which breaks for what is written in its way. */
function hairline(
  x: number,
  top: number,
  layout: CoursesLayout,
  stroke: { color: string; width: number },
): Shape[] {
  const texts = layout.labels.map(({ box }) => box)
  return hairlineParts({ x, top, bottom: layout.frame.bottom }, texts).map((part) =>
    shape.line({ x, y: part.top }, { x, y: part.bottom }, stroke),
  )
}

function milestoneShapes(
  mark: MilestoneMark,
  layout: CoursesLayout,
  palette: ChartPalette,
): Shape[] {
  const { head, sizes } = layout
  const top = head + mark.line * sizes.milestoneLine
  const at = { x: mark.textX, y: top + sizes.milestoneText }
  return [
    ...hairline(mark.x, top + 2, layout, { color: palette.ink3, width: 1 }),
    ...shape.runs(mark.runs, at, mark.align, palette),
  ]
}

/** The line of the base: 100, or no change. */
function baseSeries({ frame, baseline }: CoursesLayout, { ink2 }: ChartPalette) {
  const { left, right, startTime } = frame
  const lines = baseline === undefined ? [] : [baseline]
  return markSeries(
    'base',
    2,
    lines,
    (value) => [[startTime, value]],
    (_, [at]) =>
      at
        ? [shape.line({ x: left, y: at.y }, { x: right, y: at.y }, { color: ink2, width: 1 })]
        : [],
  )
}

function dateSeries({ frame, dayLabels }: CoursesLayout, palette: ChartPalette) {
  return markSeries(
    'dates',
    3,
    dayLabels,
    ({ time }) => [[time, frame.axis.low]],
    ({ run, x }, [at]) => {
      if (!at) return []
      const foot = frame.bottom
      const stroke = { color: run.color, width: 2 }
      return [
        shape.line({ x: at.x, y: foot }, { x: at.x, y: foot + 8 }, stroke),
        shape.text(run, { x, y: foot + BELOW_AXIS }, 'center', palette),
      ]
    },
  )
}

/** A tick at every day with a figure, which the handles the page lays over the axis snap to. */
function tickSeries({ frame, figureTimes }: CoursesLayout, { ink }: ChartPalette) {
  return markSeries(
    'figure-days',
    3,
    figureTimes,
    (time) => [[time, frame.axis.low]],
    (_, [at]) => {
      if (!at) return []
      const [from, to] = [frame.bottom - TICK, frame.bottom + TICK]
      return [shape.line({ x: at.x, y: from }, { x: at.x, y: to }, { color: ink, width: 1.6 })]
    },
  )
}

/** What the courses are read against: the base, THEN's and NOW's lines, dates and milestones. */
export function coursesContext(layout: CoursesLayout, input: CoursesInput): CustomSeriesOption[] {
  const { frame } = layout
  const { palette } = input
  const foot = ({ time }: { readonly time: number }): Anchor[] => [[time, frame.axis.low]]
  return [
    baseSeries(layout, palette),
    markSeries('days', 2, layout.dayLines, foot, ({ side }, [at]) =>
      at ? hairline(at.x, frame.top, layout, { color: palette[side], width: 1.4 }) : [],
    ),
    markSeries('milestones', 2, layout.milestones, foot, (mark) =>
      milestoneShapes(mark, layout, palette),
    ),
    dateSeries(layout, palette),
    ...(input.axis === 'handles' ? [tickSeries(layout, palette)] : []),
  ]
}
