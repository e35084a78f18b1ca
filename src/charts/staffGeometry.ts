import { connects } from '@/domain/comparable'
import { timeOf } from '@/domain/calendar'
import type { Bound } from '@/domain/Claim'
import type { Point } from '@/domain/Series'
import { middleOfBox, type Box } from './Box'
import { brokenLine } from './brokenLine'
import { dueTargets } from './dueTargets'
import { figureExtent } from './figureExtent'
import type { Segment } from './Segment'
import type { StaffInput } from './StaffInput'
import { STAFF_MARGIN, staffScale } from './staffScale'
import type { Pixel } from './shape'
import { spanBox } from './spanBox'
import { staffLines, type StaffLines } from './staffLines'
import { boundOf, heightOf, isBar } from './TrendPoint'

/** A figure on the staff. */
export interface StaffMark extends Pixel {
  readonly kind: 'then' | 'now' | 'point'
  readonly point: Point
  /** Which whisker it carries. */
  readonly bound: Bound
  /** A disputed figure is this hatched span, not a dot. */
  readonly span?: Box
  /** A stated interval is this capped bar, not a dot. */
  readonly bar?: Box
}

/** A row's small trend in pixels: nothing here is drawn, only placed. */
export interface StaffGeometry {
  readonly width: number
  readonly height: number
  /** Where the two day lines run. */
  readonly thenX: number
  readonly nowX: number
  /** Length of a whisker; a sign, not a measure. */
  readonly whisker: number
  readonly marks: readonly StaffMark[]
  /** Dotted lines between figures that compare; the two halves of a line that is broken. */
  readonly connectors: readonly Segment[]
  readonly broken: readonly Segment[]
  /** Middles of the strokes that break a line. */
  readonly slashes: readonly Pixel[]
  /** Diamonds of targets due between the two days. */
  readonly targets: readonly Pixel[]
}

/** Half the width of a capped bar, in pixels. */
const CAP = 5

/** Smallest a dispute is drawn, in pixels. */
const NARROWEST = 12

/** The figures between the two chosen ones, with them; a row without THEN starts at its day. */
function shown({ comparison, series }: StaffInput): Point[] {
  const { from, to, then } = comparison
  if (to === undefined) return from ? [from] : []
  const first = from?.day ?? then
  return series.points.filter((point) => point.day >= first && point.day <= to.day)
}

function duePixels(input: StaffInput, lines: StaffLines, y: (value: number) => number): Pixel[] {
  return dueTargets(input).map(({ value, time }) => ({ x: lines.x(time), y: y(value) }))
}

function markOf(
  point: Point,
  input: StaffInput,
  lines: StaffLines,
  y: (value: number) => number,
): StaffMark {
  const { comparison, series } = input
  const { indicator } = series
  const kind = point === comparison.from ? 'then' : point === comparison.to ? 'now' : 'point'
  const bound = boundOf(indicator, point)
  const x = lines.x(timeOf(point.day))
  const { low, high } = figureExtent(indicator, point)
  if (isBar({ bound, interval: point.interval })) {
    const ends = [y(low), y(high)]
    const bar = { left: x - CAP, right: x + CAP, top: Math.min(...ends), bottom: Math.max(...ends) }
    return { ...middleOfBox(bar), kind, point, bound, bar }
  }
  if (point.state === 'agreed') return { x, y: y(heightOf(indicator, point)), kind, point, bound }
  const start = lines.x(timeOf(point.startDay))
  const span = spanBox([start, x], [y(low), y(high)], NARROWEST)
  return { ...middleOfBox(span), kind, point, bound, span }
}

function isDot({ span, bar }: StaffMark): boolean {
  return span === undefined && bar === undefined
}

/** Where does a row's small trend put its marks, lines and diamonds? */
export function staffGeometry(input: StaffInput): StaffGeometry {
  const { width, height, series, comparison } = input
  const points = shown(input)
  const lines = staffLines(comparison.then, comparison.now, width)
  const y = staffScale(input, points)
  const marks = points.map((point) => markOf(point, input, lines, y))
  const pairs = marks.flatMap((to, index) => {
    const from = marks[index - 1]
    if (from === undefined || !isDot(from) || !isDot(to)) return []
    const joined = connects(series.indicator, from.point, to.point)
    return [{ joined, line: { x1: from.x, y1: from.y, x2: to.x, y2: to.y } }]
  })
  const breaks = pairs.filter(({ joined }) => !joined).map(({ line }) => brokenLine(line))
  return {
    width,
    height,
    thenX: lines.thenX,
    nowX: lines.nowX,
    whisker: height * STAFF_MARGIN,
    marks,
    connectors: pairs.filter(({ joined }) => joined).map(({ line }) => line),
    broken: breaks.flatMap(({ halves }) => halves),
    slashes: breaks.map(({ slash }) => slash),
    targets: duePixels(input, lines, y),
  }
}
