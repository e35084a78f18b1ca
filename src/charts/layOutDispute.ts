import { lastDay, timeOf } from '@/domain/calendar'
import type { Claim } from '@/domain/Claim'
import { claimDay } from '@/domain/claimDay'
import { hull } from '@/domain/intervals'
import type { Target } from '@/domain/Target'
import { momentText } from '@/wording/momentText'
import { axisNote } from './axisNote'
import type { Box } from './Box'
import type { DisputeInput } from './DisputeInput'
import type { Pixel } from './shape'
import { spread } from './spread'
import { textWidth } from './textWidth'
import { timeScale } from './timeScale'
import { pixelOf, type TrendFrame } from './TrendFrame'
import type { TimeText } from './TrendLayout'
import { trendSizes } from './trendSizes'
import { valueAxis, type ValueAxis } from './ValueAxis'

/** One claim of the dispute: its dot, and where its label stands. */
export interface DisputedClaim extends Pixel {
  readonly claim: Claim
  readonly time: number
  /** Top of its label, in pixels. */
  readonly top: number
}

/** An enlarged dispute, placed. */
export interface DisputeLayout {
  readonly frame: TrendFrame
  readonly hull: Box
  /** Highest first, as their labels stand. */
  readonly claims: readonly DisputedClaim[]
  readonly targets: readonly { readonly target: Target; readonly time?: number }[]
  readonly days: readonly TimeText[]
  /** Left edge of the labels, and the height of one. */
  readonly labelX: number
  readonly labelHeight: number
  /** What the page must say about the vertical axis. */
  readonly axisNote?: string
}

/** Room for hull and whiskers inside the plot, and for texts around it, in pixels. */
const INSET = 34
const FOOT = 32
const HEAD = 30
/** Room the labels take beside the plot on a wide page, in pixels. */
const BESIDE_PLOT = 420
/** Claims of one day stand side by side, so far apart. */
const BESIDE = 15

function ownAxis({ series, point, targets, compact, height }: DisputeInput): ValueAxis {
  const values = targets.map(({ value }) => ({ low: value, high: value }))
  const { low, high } = point.interval
  const range = hull([{ low, high: Number.isFinite(high) ? high : low }, ...values])
  return valueAxis(range, {
    kind: series.indicator.kind,
    log: false,
    most: Math.max(2, Math.floor((height - HEAD - FOOT) / trendSizes(compact).gridSpacing / 1.4)),
    whole: point.claims.every(({ step }) => step === 0),
  })
}

function frameOf(input: DisputeInput): TrendFrame {
  const { point, width, height, compact, axis = ownAxis(input) } = input
  const plot = Math.round(compact ? width * 0.4 : Math.max(width * 0.46, width - BESIDE_PLOT))
  const times = [timeOf(point.startDay), timeOf(point.day)]
  const scale = timeScale(times, plot, INSET + BESIDE, INSET)
  const [top, bottom] = [HEAD, height - FOOT]
  const y = (value: number) => pixelOf(value, axis, top, bottom)
  return { ...scale, width, height, left: 0, right: plot, top, bottom, axis, y }
}

/** The dots: on their day, those of one day side by side, the highest to the right. */
function dots({ point, series }: DisputeInput, { x, y }: TrendFrame): Omit<DisputedClaim, 'top'>[] {
  // A derived point carries the claims of its parts, which count something else.
  const own = point.claims.filter(({ indicator }) => indicator === series.indicator.id)
  const ordered = own.toSorted((a, b) => y(a.value) - y(b.value))
  const seen = new Map<string, number>()
  return ordered.map((claim) => {
    const day = claimDay(claim)
    const before = seen.get(day) ?? 0
    seen.set(day, before + 1)
    const time = timeOf(day)
    return { claim, time, x: x(time) - before * BESIDE, y: y(claim.value) }
  })
}

function dayTexts({ point, lang, compact }: DisputeInput, { x }: TrendFrame): TimeText[] {
  const size = trendSizes(compact).axisText
  const days = [...new Set(point.claims.map(claimDay))].toSorted()
  const kept: TimeText[] = []
  for (const day of days) {
    // The year is that of the point, which the page names; the last five characters are its.
    const text = momentText(day, lang).slice(0, -5)
    const last = kept.at(-1)
    const room = last ? x(timeOf(day)) - x(last.time) : Infinity
    if (room > textWidth(text, 'serif', size) + 10) kept.push({ time: timeOf(day), text })
  }
  return kept
}

function hullBox({ point }: DisputeInput, { x, y }: TrendFrame): Box {
  const { low, high } = point.interval
  const ends = [y(low), y(Number.isFinite(high) ? high : low)]
  return {
    left: x(timeOf(point.startDay)) - INSET / 2,
    right: x(timeOf(point.day)) + INSET / 2,
    top: Math.min(...ends),
    bottom: Math.max(...ends),
  }
}

/** Where does everything on an enlarged dispute stand, in pixels? */
export function layOutDispute(input: DisputeInput): DisputeLayout {
  const frame = frameOf(input)
  const placed = dots(input, frame)
  const labelHeight = input.compact ? 40 : 46
  const wishes = placed.map(({ y }) => y - labelHeight / 2)
  const { kind } = input.series.indicator
  const { unit, lang } = input
  const note = axisNote(frame.axis, { kind, unit, lang, mode: 'value' }, undefined)
  const tops = spread(wishes, labelHeight, 0, input.height - 4)
  return {
    frame,
    hull: hullBox(input, frame),
    claims: placed.map((each, index) => ({ ...each, top: tops[index] ?? 0 })),
    targets: input.targets.map((target) => {
      const time = target.due === undefined ? undefined : timeOf(lastDay(target.due))
      const onAxis = time !== undefined && time >= frame.startTime && time <= frame.endTime
      return onAxis ? { target, time } : { target }
    }),
    days: dayTexts(input, frame),
    labelX: frame.right + (input.compact ? 22 : 38),
    labelHeight,
    ...(note === undefined ? {} : { axisNote: note }),
  }
}
