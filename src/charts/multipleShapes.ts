import { cappedBar } from './cappedBar'
import type { ChartPalette } from './ChartPalette'
import type { PlacedCourse, PlacedCoursePoint } from './CoursesLayout'
import { disputeSign } from './disputeSign'
import { hairlineParts } from './hairlineParts'
import { hatching } from './hatching'
import { LINE_OVER, sideOf } from './multipleLabels'
import type { MultipleSizes } from './multipleSizes'
import type { MultiplesInput, PlacedMultiple } from './MultiplesLayout'
import type { Segment } from './Segment'
import { shape, type Shape } from './shape'
import { whisker } from './whisker'

const DOTTED = { width: 1.7, dash: [0.1, 4.6] }
/** A stroke across a line whose ends do not compare. */
const SLASH = { across: 3, up: 6.5 }
/** Length of a tick of the time axis, and from the axis down to the dates' baseline. */
const TICK = 4
const DATES = 18

/** The teal and the red line of the two days; each breaks for the figures in its way. */
export function multipleDayShapes(
  { frame: { top, bottom }, thenX, nowX, labels }: PlacedMultiple,
  palette: ChartPalette,
): Shape[] {
  const texts = labels.map(({ box }) => box)
  const line = (x: number, color: string) =>
    hairlineParts({ x, top: top - LINE_OVER, bottom }, texts).map((part) =>
      shape.line({ x, y: part.top }, { x, y: part.bottom }, { color, width: 1.2 }),
    )
  return [...line(thenX, palette.then), ...line(nowX, palette.now)]
}

/** What joins the figures, and strokes where they do not compare. */
export function multipleLineShapes(
  { connectors, broken, slashes }: PlacedCourse,
  { ink }: ChartPalette,
): Shape[] {
  const line = ({ x1, y1, x2, y2 }: Segment) =>
    shape.line({ x: x1, y: y1 }, { x: x2, y: y2 }, { color: ink, ...DOTTED })
  return [
    ...[...connectors, ...broken].map(line),
    ...slashes.map(({ x, y }) =>
      shape.line(
        { x: x - SLASH.across, y: y + SLASH.up },
        { x: x + SLASH.across, y: y - SLASH.up },
        { color: ink, width: 1.3 },
      ),
    ),
  ]
}

/** THEN and NOW with the sign of their hedge in their colour; all others small and in ink. */
export function multiplePointShapes(
  point: PlacedCoursePoint,
  sizes: MultipleSizes,
  input: MultiplesInput,
): Shape[] {
  const { palette } = input
  const side = sideOf(point, input)
  const color = side ? palette[side] : palette.ink
  if (point.span) return hatching(point.span, color, color, palette.paper)
  if (point.bar) return [cappedBar(point.bar, color, side ? 2.2 : 1.6)]
  if (!side) return [shape.disc(point, sizes.other, color)]
  return [
    ...whisker(point.bound, point, sizes.whisker, 3, color),
    shape.disc(point, sizes.main, color),
  ]
}

/** The rule over a chart, its title, its figures, and the dates under it. */
export function multipleTextShapes(
  { frame, top, texts, labels, timeTicks }: PlacedMultiple,
  sizes: MultipleSizes,
  palette: ChartPalette,
): Shape[] {
  const { left, right, bottom } = frame
  const tick = { color: palette.ink3, width: 1 }
  const run = { face: 'serif' as const, size: sizes.axisText, color: palette.ink3 }
  return [
    shape.line({ x: left, y: top }, { x: right, y: top }, { color: palette.ink, width: 1 }),
    ...[...texts, ...labels].flatMap(({ runs, x, baseline, align }) =>
      shape.runs(runs, { x, y: baseline }, align, palette),
    ),
    ...labels.flatMap(({ sign }) => (sign ? [disputeSign(sign, palette.ink)] : [])),
    ...timeTicks.flatMap(({ time, text }) => {
      const x = frame.x(time)
      const at = { x, y: bottom + DATES }
      return [
        shape.line({ x, y: bottom }, { x, y: bottom + TICK }, tick),
        shape.text({ text, ...run }, at, 'center', palette),
      ]
    }),
  ]
}
