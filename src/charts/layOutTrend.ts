import { axisNote } from './axisNote'
import { axisTexts, type AxisMeaning } from './axisTexts'
import { dayLabels } from './dayLabels'
import { frameTrend } from './frameTrend'
import { labelWishes } from './labelWishes'
import { obstaclesOf, type Placed } from './obstacles'
import { placedPoints } from './placedPoints'
import { placeLabels } from './placeLabels'
import { timeTexts } from './timeTexts'
import { trendConnectors } from './trendConnectors'
import type { TrendInput } from './TrendInput'
import type { PlacedLabel, TrendLayout } from './TrendLayout'
import { trendSizes } from './trendSizes'

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
    // Over the whole drawing: a date may stand under the texts of the vertical axis.
    timeTicks: timeTexts({ ...frame, left: 0, right: frame.width }, sizes, days, lang),
    dayLabels: days,
    ...(note === undefined ? {} : { axisNote: note }),
  }
}
