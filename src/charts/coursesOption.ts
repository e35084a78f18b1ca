import type { CustomSeriesOption } from 'echarts/charts'
import { axisTextSeries } from './axisTextSeries'
import type { ChartOption } from './ChartOption'
import type { ChartPalette } from './ChartPalette'
import { courseColor, courseMarker } from './courseMarker'
import { pointExtent } from './coursePoints'
import { coursesContext } from './coursesContext'
import { courseLineShapes, coursePointShapes, courseRing, intervalShape } from './courseShapes'
import type { CoursesInput } from './CoursesInput'
import type { CourseKey, CoursesLayout, PlacedCoursePoint } from './CoursesLayout'
import { disputeSign } from './disputeSign'
import { layOutCourses } from './layOutCourses'
import { markSeries, type Anchor } from './markSeries'
import type { PlacedText } from './PlacedText'
import { shape, type Pixel, type Shape } from './shape'
import { trendAxes } from './trendAxes'
import { withMarks } from './withMarks'

/** A point with the place of its course. */
interface Owned {
  readonly point: PlacedCoursePoint
  readonly place: number
}

/** For layers that stand at places of their own: any anchor is as good. */
function anywhere({ frame }: CoursesLayout): Anchor[] {
  return [[frame.startTime, frame.axis.low]]
}

function textShapes({ runs, x, baseline, align }: PlacedText, palette: ChartPalette): Shape[] {
  return shape.runs(runs, { x, y: baseline }, align, palette)
}

function signShapes({ sign }: { readonly sign?: Pixel }, palette: ChartPalette): Shape[] {
  return sign ? [disputeSign(sign, palette.ink)] : []
}

function keyShapes(key: CourseKey, layout: CoursesLayout, palette: ChartPalette): Shape[] {
  const { marker, leader, place, missing } = key
  const color = missing ? palette.ink3 : courseColor(place, palette)
  const line = leader && {
    from: { x: leader.x1, y: leader.y1 },
    to: { x: leader.x2, y: leader.y2 },
  }
  return [
    ...(line ? [shape.line(line.from, line.to, { color: palette.rule2, width: 1 })] : []),
    courseMarker(place, marker, layout.sizes.dot - 0.5, color),
    ...key.texts.flatMap((text) => textShapes(text, palette)),
    ...signShapes(key, palette),
  ]
}

/** The figures of the courses, from the back to the front. */
function pointSeries(layout: CoursesLayout, input: CoursesInput): CustomSeriesOption[] {
  const { sizes, courses } = layout
  const { palette, compact, active } = input
  const owned: Owned[] = courses.flatMap(({ place, points }) =>
    points.map((point) => ({ point, place })),
  )
  const anchor = ({ point }: Owned): Anchor[] => [[point.time, point.value]]
  const ends = ({ point }: Owned): Anchor[] => {
    const { low, high } = pointExtent(point)
    return [
      [point.time, low],
      [point.time, high],
    ]
  }
  const ringed = owned.filter((_, index) => index === active)
  const open = owned.filter(({ point }) => !point.disputed && !point.base)
  // The main figures lie over the others, whichever course they belong to.
  const ordered = owned.toSorted((one, other) => Number(one.point.main) - Number(other.point.main))
  return [
    markSeries('intervals', 3, open, ends, ({ place }, [low, high]) =>
      low && high ? [intervalShape(low, high, place, palette)] : [],
    ),
    markSeries(
      'lines',
      4,
      courses,
      () => anywhere(layout),
      (course) => courseLineShapes(course, palette),
    ),
    markSeries('points', 6, ordered, anchor, ({ point, place }) =>
      coursePointShapes(point, place, sizes, compact, palette),
    ),
    markSeries('active', 7, ringed, anchor, ({ point }) => [
      courseRing(point, compact, palette.ink),
    ]),
  ]
}

/**
 * Several courses on one axis as an ECharts option: published points on a true time axis, each
 * course with its colour and its marker, dots only between figures that compare, and its name and
 * last figure beside it.
 * @param layout the layout of this input, where it is known already
 */
export function coursesOption(input: CoursesInput, layout = layOutCourses(input)): ChartOption {
  const { palette } = input
  const somewhere = () => anywhere(layout)
  return {
    useUTC: true,
    animation: false,
    ...trendAxes(layout.frame, layout.timeTicks, palette),
    series: withMarks([
      ...axisTextSeries(layout, palette),
      ...coursesContext(layout, input),
      ...pointSeries(layout, input),
      markSeries('labels', 9, layout.labels, somewhere, (label) => [
        ...textShapes(label, palette),
        ...signShapes(label, palette),
      ]),
      markSeries('keys', 9, layout.keys, somewhere, (key) => keyShapes(key, layout, palette)),
    ]),
  }
}
