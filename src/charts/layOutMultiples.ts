import { timeOf } from '@/domain/calendar'
import type { Day } from '@/domain/Moment'
import { multiplesNoteText } from '@/wording/multiplesNoteText'
import type { Scale } from '@/wording/Scale'
import { baselineOf, courseScale } from './courseAxis'
import { rangeOf, readCourses, type ReadCourse } from './frameCourses'
import { multipleAxis } from './multipleAxis'
import { multipleFigure, multipleLabels } from './multipleLabels'
import { multipleSizes, type MultipleSizes } from './multipleSizes'
import type { MultiplesInput, MultiplesLayout, PlacedMultiple } from './MultiplesLayout'
import { multipleTexts, multipleTitle, TITLE_LEADING } from './multipleTexts'
import { placeCourse } from './placeCourse'
import { timeScale } from './timeScale'
import { timeTexts } from './timeTexts'
import { pixelOf, type TrendFrame } from './TrendFrame'

/** Room between the rule and a title, under a title, and under a plot for its dates, in pixels. */
const HEAD = { over: 8, under: 25 }
const FOOT = 28
/** Most of a chart's width that is kept after NOW's line for a figure, and room around that. */
const MOST_AFTER = 0.2
const LABEL_ROOM = 10

/** What all small charts have in common. */
interface Shared {
  readonly input: MultiplesInput
  readonly sizes: MultipleSizes
  /** The instants the time axis reaches from and to. */
  readonly first: number
  readonly last: number
  /** Room inside a plot after the last mark, in pixels. */
  readonly after: number
}

/** A chart before it has a place on the page. */
interface Ready {
  readonly course: ReadCourse
  readonly axis: TrendFrame['axis']
  readonly scale: Scale
  readonly title: readonly string[]
}

function sharedBy(courses: readonly ReadCourse[], input: MultiplesInput): Shared {
  const marks = courses.flatMap((course) => course.marks)
  const figures = marks.flatMap((mark) => [mark.startTime, mark.time])
  const times = [...figures, timeOf(input.then), timeOf(input.now)]
  const sizes = multipleSizes(input.width, input.compact, courses.length)
  return {
    input,
    sizes,
    first: Math.min(...times),
    last: Math.max(...times),
    after: sizes.after,
  }
}

/** The widest of NOW's figures that may stand behind NOW's line, in pixels. */
function widestNow(charts: readonly Ready[], { input, sizes }: Shared): number {
  const widths = charts.flatMap(({ course: { series, marks }, scale }) =>
    marks.flatMap((mark) => {
      const figure = multipleFigure(mark, series, input, scale, sizes.number)
      return figure?.side === 'now' ? [figure.width] : []
    }),
  )
  return Math.max(0, ...widths.filter((width) => width <= sizes.cell * MOST_AFTER))
}

/** With as much room after NOW's line as its figures need. */
function withRoom(charts: readonly Ready[], shared: Shared): Shared {
  const { input, sizes, first, last } = shared
  // A phone's chart has no room to give, and changes are said in more words than there is room for.
  if (input.compact || input.measure !== 'value') return shared
  const need = sizes.main + widestNow(charts, shared) + LABEL_ROOM
  const part = (timeOf(input.now) - first) / Math.max(1, last - first)
  // NOW stands `before + part * (cell - before - after)` from the left of its chart.
  const plot = (sizes.cell - sizes.before - need) / part
  return { ...shared, after: Math.max(sizes.after, sizes.cell - sizes.before - plot) }
}

function ready(course: ReadCourse, { input, sizes }: Shared): Ready {
  const { indicator } = course.series
  const { measure, scale: name, lang, unitOf } = input
  const meaning = { kind: indicator.kind, measure, scale: name, unit: unitOf(indicator), lang }
  const axis = multipleAxis(rangeOf(course.marks), meaning)
  const scale = courseScale(axis, meaning)
  return { course, axis, scale, title: multipleTitle(course, meaning, scale, sizes) }
}

function frameAt({ axis }: Ready, left: number, top: number, shared: Shared): TrendFrame {
  const { sizes, first, last, after } = shared
  const { cell, plot, before } = sizes
  const { startTime, endTime, x } = timeScale([first, last], cell, before, after)
  const bottom = top + plot
  return {
    width: cell,
    height: plot,
    left,
    right: left + cell,
    top,
    bottom,
    startTime,
    endTime,
    axis,
    x: (time) => left + x(time),
    y: (value) => pixelOf(value, axis, top, bottom),
  }
}

/** One chart of a row, whose titles all have so much room. */
function place(
  each: Ready,
  left: number,
  top: number,
  titleHeight: number,
  shared: Shared,
): PlacedMultiple {
  const { input, sizes } = shared
  const title = top + HEAD.over
  const frame = frameAt(each, left, title + titleHeight + HEAD.under, shared)
  const course = placeCourse(each.course, frame, sizes.span)
  const [thenX, nowX] = [frame.x(timeOf(input.then)), frame.x(timeOf(input.now))]
  const known = { frame, course, thenX, nowX }
  const at = { x: left, title, plot: frame.top }
  return {
    ...known,
    top,
    texts: multipleTexts(each.title, each.course, at, input, sizes),
    labels: multipleLabels(known, input, each.scale, sizes),
    timeTicks: timeTexts(frame, sizes, [], input.lang),
  }
}

/** All charts, row by row, and where the last row ends. */
function placeAll(
  charts: readonly Ready[],
  shared: Shared,
): Pick<MultiplesLayout, 'multiples' | 'height'> {
  const { columns, cell, gap, rowGap, plot } = shared.sizes
  const multiples: PlacedMultiple[] = []
  let top = 1
  for (let first = 0; first < charts.length; first += columns) {
    const row = charts.slice(first, first + columns)
    const titleHeight = Math.max(...row.map(({ title }) => title.length)) * TITLE_LEADING
    row.forEach((each, column) => {
      multiples.push(place(each, column * (cell + gap), top, titleHeight, shared))
    })
    top += HEAD.over + titleHeight + HEAD.under + plot + FOOT + rowGap
  }
  return { multiples, height: Math.max(1, Math.ceil(top - rowGap)) }
}

function dayAt(time: number): Day {
  return new Date(time).toISOString().slice(0, 10)
}

/** How the charts are read: their shared time axis, their own vertical axes, the two day lines. */
function noteOf({ input, first, last }: Shared): string {
  const { series, then, now, measure, scale, lang } = input
  const isRank = series.map(({ indicator }) => indicator.kind === 'rank' && measure === 'value')
  const axes = {
    ranks: isRank.includes(true),
    others: isRank.includes(false),
    log: scale === 'log',
  }
  return multiplesNoteText({ first: dayAt(first), last: dayAt(last), then, now, ...axes }, lang)
}

/**
 * Where does everything on a drawing of small multiples stand? Charts side by side over one time
 * axis, each with a vertical axis of its own; the height follows from the rows.
 */
export function layOutMultiples(input: MultiplesInput): MultiplesLayout {
  const courses = readCourses(input)
  const shared = sharedBy(courses, input)
  const charts = courses.map((course) => ready(course, shared))
  const baseline = baselineOf(input.measure)
  return {
    sizes: shared.sizes,
    ...placeAll(charts, withRoom(charts, shared)),
    note: noteOf(shared),
    ...(baseline !== undefined && { baseline }),
  }
}
