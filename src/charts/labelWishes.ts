import { precisionOf } from '@/domain/calendar'
import { momentText } from '@/wording/momentText'
import { axisScale, axisValue, type AxisMeaning } from './axisTexts'
import { chartWords } from './chartWords'
import { DISPUTE_SIGN } from './disputeSign'
import { figureRuns } from './figureRuns'
import { dotCandidates, lineCandidates, spanCandidates } from './labelCandidates'
import type { LabelWish } from './placeLabels'
import { runsWidth, type TextRun } from './TextRun'
import type { TrendFrame } from './TrendFrame'
import type { TrendInput } from './TrendInput'
import type { PlacedLabel, PlacedPoint } from './TrendLayout'
import { trendSizes } from './trendSizes'
import type { TrendTarget } from './trendTargets'

/** A label before it has a place. */
export interface WishedLabel {
  readonly wish: LabelWish
  readonly label: Omit<PlacedLabel, 'box' | 'align'>
  /** Middle of what it speaks of: a label to its left ends there. */
  readonly x: number
}

function colorOf(point: PlacedPoint, { palette }: TrendInput): string {
  return point.role === 'then' ? palette.then : point.role === 'now' ? palette.now : palette.ink
}

function isMain(point: PlacedPoint): boolean {
  return point.role === 'then' || point.role === 'now'
}

function dotWish(point: PlacedPoint, input: TrendInput, scaleWord: string): WishedLabel {
  const sizes = trendSizes(input.compact)
  const size = isMain(point) ? sizes.bigNumber : sizes.number
  const runs = figureRuns(point, input, scaleWord, { size, color: colorOf(point, input) })
  const extent = { width: runsWidth(runs), height: size * 0.95 }
  const radius = isMain(point) ? sizes.bigDot : sizes.dot
  const id = `point-${point.index}`
  const { bar } = point
  const candidates = bar ? spanCandidates(bar, extent) : dotCandidates(point, radius, extent)
  return {
    wish: { id, ...extent, candidates, always: isMain(point) },
    label: { id, anchor: [point.time, point.value], runs, sign: false },
    x: point.x,
  }
}

function spanWish(point: PlacedPoint, input: TrendInput, scaleWord: string): WishedLabel {
  const { palette, lang, compact } = input
  const sizes = trendSizes(compact)
  const size = isMain(point) ? sizes.number * 1.15 : sizes.number
  const runs = figureRuns(point, input, scaleWord, { size, color: colorOf(point, input) })
  const words = chartWords(lang)
  const { length } = point.point.claims.filter(
    (claim) => claim.indicator === input.series.indicator.id,
  )
  // A claim may contradict one that is not charted; it then stands alone in its point.
  const said = length > 1 ? words.disputedBy(length) : words.disputed
  const below: TextRun[] = [
    { text: said, face: 'sans', size: sizes.smallText, color: palette.ink2 },
  ]
  const width = Math.max(runsWidth(runs), DISPUTE_SIGN.room + runsWidth(below))
  const extent = { width, height: size * 0.95 + sizes.smallText * 1.35 }
  const span = point.span ?? { left: point.x, right: point.x, top: point.y, bottom: point.y }
  const id = `point-${point.index}`
  return {
    wish: { id, ...extent, candidates: spanCandidates(span, extent), always: true },
    label: { id, anchor: [point.time, point.value], runs, below, sign: true },
    x: point.x,
  }
}

/** "mục tiêu 90%, hết năm 2025"; on a phone the diamond says when, if it stands on the axis. */
function targetRuns({ target, time }: TrendTarget, input: TrendInput, figure: string): TextRun[] {
  const { palette, lang, compact } = input
  const size = trendSizes(compact).smallText + 0.5
  const words = chartWords(lang)
  const color = palette.targetText
  const due = compact && time !== undefined ? undefined : target.due
  const said = due === undefined ? figure : `${figure},`
  const named: TextRun[] = [
    { text: words.target, face: 'strong', size, color },
    { text: said, face: 'number', size: size * 1.18, color, gap: size * 0.3 },
  ]
  if (due === undefined) return named
  const when = words.due(momentText(due, lang), precisionOf(due) === 'day')
  return [...named, { text: when, face: 'strong', size, color, gap: size * 0.3 }]
}

function targetWish(
  each: TrendTarget,
  input: TrendInput,
  frame: TrendFrame,
  meaning: AxisMeaning,
): WishedLabel {
  const { target, time = frame.endTime } = each
  const runs = targetRuns(each, input, axisValue(target.value, meaning))
  const extent = { width: runsWidth(runs), height: trendSizes(input.compact).smallText * 1.25 }
  const id = `target-${target.id}`
  const y = frame.y(target.value)
  const start = trendSizes(input.compact).left - 8
  const candidates = lineCandidates(y, start, frame.right - 4, extent)
  return {
    // On a phone THEN and NOW come first; the page lists the target beside the chart.
    wish: { id, ...extent, candidates, always: !input.compact },
    label: { id, anchor: [time, target.value], runs, sign: false },
    x: 0,
  }
}

/** How important is it that a point is labelled? THEN and NOW, then disputes, then the latest. */
function weightOf(point: PlacedPoint): number {
  if (isMain(point)) return point.role === 'now' ? 0 : 1
  return point.disputed ? 2 : 3
}

/** Every label a trend would like to show, the most important first. */
export function labelWishes(
  points: readonly PlacedPoint[],
  targets: readonly TrendTarget[],
  input: TrendInput,
  frame: TrendFrame,
  meaning: AxisMeaning,
): WishedLabel[] {
  const { word } = axisScale(frame.axis, meaning)
  const ordered = points.toSorted((a, b) => weightOf(a) - weightOf(b) || b.time - a.time)
  const wishes = ordered.map((point) =>
    point.disputed ? spanWish(point, input, word) : dotWish(point, input, word),
  )
  const first = ordered.filter((point) => weightOf(point) < 3).length
  const gold = targets.map((target) => targetWish(target, input, frame, meaning))
  return [...wishes.slice(0, first), ...gold, ...wishes.slice(first)]
}
