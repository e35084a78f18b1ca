import { momentText } from '@/wording/momentText'
import { axisNote } from './axisNote'
import { axisTexts, type AxisMeaning } from './axisTexts'
import { dayLabels } from './dayLabels'
import { frameTrend } from './frameTrend'
import { labelWishes } from './labelWishes'
import { obstaclesOf, type Placed } from './obstacles'
import { placedPoints } from './placedPoints'
import { placeLabels } from './placeLabels'
import { runsWidth } from './TextRun'
import { textWidth } from './textWidth'
import { timeTicks } from './timeTicks'
import { trendConnectors } from './trendConnectors'
import type { TrendFrame } from './TrendFrame'
import type { TrendInput } from './TrendInput'
import type { DayLabel, PlacedLabel, TimeText, TrendLayout } from './TrendLayout'
import { trendSizes } from './trendSizes'

/** Room between a tick's text and THEN's or NOW's date. */
const ROOM = 14

function placeAll(placed: Placed, input: TrendInput, meaning: AxisMeaning): PlacedLabel[] {
  const { frame, points, targets } = placed
  const wishes = labelWishes(points, targets, input, frame, meaning)
  const canvas = { left: 0, top: 0, right: frame.width, bottom: frame.bottom - 1 }
  const boxes = placeLabels(
    wishes.map(({ wish }) => wish),
    canvas,
    obstaclesOf(placed),
  )
  return wishes.flatMap(({ wish, label, x }) => {
    const box = boxes.get(wish.id)
    if (box === undefined) return []
    return [{ ...label, box, align: box.right <= x ? ('right' as const) : ('left' as const) }]
  })
}

/** The dates of the time axis that leave room for THEN's and NOW's and fit on the drawing. */
function timeTexts(input: TrendInput, frame: TrendFrame, days: readonly DayLabel[]): TimeText[] {
  const { axisText, tickSpacing } = trendSizes(input.compact)
  const ticks = timeTicks(frame.startTime, frame.endTime, frame.width, tickSpacing)
  return ticks
    .map(({ time, moment }) => ({ time, text: momentText(moment, input.lang) }))
    .filter(({ time, text }) => {
      const x = frame.x(time)
      const half = textWidth(text, 'serif', axisText) / 2
      if (x - half < 0 || x + half > frame.width) return false
      // A month's figure stands at its end: two "4/2025" a month apart would puzzle.
      if (days.some((day) => day.run.text === text)) return false
      return days.every((day) => Math.abs(day.x - x) >= half + runsWidth([day.run]) / 2 + ROOM)
    })
}

/**
 * Where does everything on a trend stand? In pixels, from the input alone: the option draws it,
 * and the page uses it for handles, for the nearest point and for what to say about the axis.
 */
export function layOutTrend(input: TrendInput): TrendLayout {
  const { series, lang, unit, mode, from, compact } = input
  const sizes = trendSizes(compact)
  const { frame, milestones, points: read, evidence, targets } = frameTrend(input)
  const meaning: AxisMeaning = { kind: series.indicator.kind, unit, lang, mode }
  const points = placedPoints(read, frame, sizes.span)
  const connectors = trendConnectors(series.indicator, read)
  const tickTexts = axisTexts(frame.axis, meaning)
  const placed: Placed = {
    frame,
    sizes,
    points,
    connectors,
    evidence,
    milestones,
    targets,
    tickTexts,
  }
  const days = dayLabels(input, frame)
  const note = axisNote(frame.axis, meaning, from)
  return {
    ...placed,
    labels: placeAll(placed, input, meaning),
    timeTicks: timeTexts(input, frame, days),
    dayLabels: days,
    ...(note === undefined ? {} : { axisNote: note }),
  }
}
