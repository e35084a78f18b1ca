import type { CustomSeriesOption } from 'echarts/charts'
import type { ChartOption } from './ChartOption'
import type { PlacedCoursePoint } from './CoursesLayout'
import { layOutMultiples } from './layOutMultiples'
import { markSeries, type Anchor } from './markSeries'
import {
  multipleDayShapes,
  multipleLineShapes,
  multiplePointShapes,
  multipleTextShapes,
} from './multipleShapes'
import type { MultiplesInput, MultiplesLayout, PlacedMultiple } from './MultiplesLayout'
import { onGrid } from './onGrid'
import { courseRing } from './courseShapes'
import { shape, type Shape } from './shape'
import { withMarks } from './withMarks'

/** The lines of a chart: its axis, and the base where there is one. */
function axisShapes(
  { frame, course }: PlacedMultiple,
  { baseline }: MultiplesLayout,
  { palette }: MultiplesInput,
): Shape[] {
  const { left, right, bottom } = frame
  const empty = course.points.length === 0
  const level = (y: number, color: string) =>
    shape.line({ x: left, y }, { x: right, y }, { color, width: 1 })
  return [
    ...(baseline === undefined || empty ? [] : [level(frame.y(baseline), palette.rule2)]),
    level(bottom, palette.ink),
  ]
}

function chartSeries(
  chart: PlacedMultiple,
  place: number,
  layout: MultiplesLayout,
  input: MultiplesInput,
  active: PlacedCoursePoint | undefined,
): CustomSeriesOption[] {
  const { frame, course } = chart
  const { palette } = input
  const corner = (): Anchor[] => [[frame.startTime, frame.axis.low]]
  const anchor = ({ time, value }: PlacedCoursePoint): Anchor[] => [[time, value]]
  const ringed = course.points.filter((point) => point === active)
  const ordered = course.points.toSorted((one, other) => Number(one.main) - Number(other.main))
  const behind = [
    ...axisShapes(chart, layout, input),
    ...(course.points.length > 0 ? multipleDayShapes(chart, palette) : []),
    ...multipleLineShapes(course, palette),
  ]
  const layers = [
    markSeries('chart', 2, [chart], corner, () => behind),
    markSeries('points', 6, ordered, anchor, (point) =>
      multiplePointShapes(point, layout.sizes, input),
    ),
    markSeries('active', 7, ringed, anchor, (point) => [courseRing(point, true, palette.ink)]),
    markSeries('texts', 9, [chart], corner, () => multipleTextShapes(chart, layout.sizes, palette)),
  ]
  return withMarks(layers).map((layer) => onGrid(layer, place))
}

/**
 * Small multiples as an ECharts option: a grid a course, all over the same time, each with a
 * vertical axis of its own, and THEN's and NOW's lines through all of them.
 * @param layout the layout of this input, where it is known already
 */
export function multiplesOption(
  input: MultiplesInput,
  layout = layOutMultiples(input),
): ChartOption {
  const { multiples } = layout
  const points = multiples.flatMap(({ course }) => course.points)
  const active = input.active === undefined ? undefined : points[input.active]
  const frames = multiples.map(({ frame }) => frame)
  return {
    useUTC: true,
    animation: false,
    grid: frames.map(({ left, right, top, bottom }) => ({
      left,
      top,
      width: right - left,
      height: bottom - top,
      outerBoundsMode: 'none',
    })),
    xAxis: frames.map(({ startTime, endTime }, place) => ({
      type: 'time',
      show: false,
      gridIndex: place,
      min: startTime,
      max: endTime,
    })),
    yAxis: frames.map(({ axis: { low, high, log, inverse } }, place) => ({
      type: log ? 'log' : 'value',
      show: false,
      gridIndex: place,
      min: low,
      max: high,
      inverse,
    })),
    series: multiples.flatMap((chart, place) => chartSeries(chart, place, layout, input, active)),
  }
}
