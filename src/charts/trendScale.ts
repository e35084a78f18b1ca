import { firstDay, timeOf } from '@/domain/calendar'
import { hull } from '@/domain/intervals'
import type { Interval } from '@/domain/Interval'
import { scalesOf } from '@/wording/Scale'
import { figureRuns } from './figureRuns'
import { milestoneStaircase, type MilestoneMark } from './milestoneStaircase'
import { runsWidth } from './TextRun'
import { timeScale, type TimeScale } from './timeScale'
import type { EvidenceMark } from './trendEvidence'
import { pixelOf, type TrendFrame } from './TrendFrame'
import type { TrendInput } from './TrendInput'
import type { TrendPoint } from './TrendPoint'
import { trendSizes } from './trendSizes'
import type { TrendTarget } from './trendTargets'
import { valueAxis } from './ValueAxis'

/** What has to find room on the axes. */
export interface TrendContent {
  readonly points: readonly TrendPoint[]
  readonly evidence: readonly EvidenceMark[]
  readonly targets: readonly TrendTarget[]
}

/** Room under the baseline for the dates, in pixels. */
const FOOT = 32

/** Most of the height that milestone labels may take. */
const STAIRCASE = 0.3

function timesOf({ points, evidence, targets }: TrendContent): number[] {
  return [
    ...points.flatMap((point) => [point.startTime, point.time]),
    ...evidence.map(({ time }) => time),
    ...targets.flatMap(({ time }) => (time === undefined ? [] : [time])),
  ]
}

/** A handle never stands at another day than its own, so the axis reaches to both. */
function handleTimes({ days }: TrendInput): number[] {
  return days ? [timeOf(days.then), timeOf(days.now)] : []
}

function finite({ low, high }: Interval): Interval {
  return { low, high: Number.isFinite(high) ? high : low }
}

function rangeOf({ points, evidence, targets }: TrendContent): Interval {
  const single = (value: number): Interval => ({ low: value, high: value })
  return hull([
    ...points.flatMap((point) =>
      point.disputed ? [finite(point.interval)] : [finite(point.interval), single(point.value)],
    ),
    ...evidence.map(({ value }) => single(value)),
    ...targets.map(({ target }) => single(target.value)),
  ])
}

/** Are the figures whole things, that no gridline may cut? Places, and counts nobody rounded. */
function isWhole({ series, mode }: TrendInput, points: readonly TrendPoint[]): boolean {
  const { kind } = series.indicator
  if (mode === 'index') return false
  if (kind === 'rank') return true
  return kind === 'stock' && points.every(({ point }) => point.lead.step === 0)
}

/** Milestones while there were figures; before and after them a hairline explains nothing. */
function staircase(input: TrendInput, times: readonly number[], x: TimeScale): MilestoneMark[] {
  const { milestones, height, width, compact, lang, palette } = input
  const sizes = trendSizes(compact)
  const most = Math.min(sizes.milestones, Math.floor((height * STAIRCASE) / sizes.milestoneLine))
  // The occasion of a chosen figure needs no hairline: its date is on the axis already.
  const days = [input.from?.day, input.to?.day]
  const others = milestones.filter(({ when }) => {
    const time = timeOf(firstDay(when))
    const during = time >= Math.min(...times) && time <= Math.max(...times)
    return during && !days.includes(when)
  })
  return milestoneStaircase(others, x, most, { lang, palette, sizes, width, compact })
}

/** Room for the label of the last point beside or below right of it, where there is width for it. */
function roomAfter(input: TrendInput, points: readonly TrendPoint[]): number {
  const { series, lang, compact, palette } = input
  const sizes = trendSizes(compact)
  const last = points.at(-1)
  if (compact || last === undefined || last.disputed) return sizes.right
  const scale = scalesOf(series.indicator.kind, lang).find(({ factor }) => last.value >= factor)
  const size = last.role === 'outer' ? sizes.number : sizes.bigNumber
  const runs = figureRuns(last, input, scale?.word ?? '', { size, color: palette.ink })
  return Math.max(sizes.right, runsWidth(runs) + sizes.bigDot)
}

/** Both axes in pixels, and the milestones whose labels push the plot down. */
export function trendScale(
  input: TrendInput,
  content: TrendContent,
): { frame: TrendFrame; milestones: MilestoneMark[] } {
  const { series, width, height, compact, mode } = input
  const sizes = trendSizes(compact)
  const times = timesOf(content)
  const reach = [...times, ...handleTimes(input)]
  const scale = timeScale(
    reach.length > 0 ? reach : [timeOf('2025-01-01')],
    width,
    sizes.left,
    roomAfter(input, content.points),
  )
  const milestones = staircase(input, times, scale)
  const top = milestones.length * sizes.milestoneLine + sizes.bigWhisker
  const bottom = height - FOOT
  const axis = valueAxis(content.points.length > 0 ? rangeOf(content) : { low: 0, high: 1 }, {
    kind: mode === 'index' ? 'score' : series.indicator.kind,
    log: mode === 'log',
    most: Math.max(2, Math.min(7, Math.floor((bottom - top) / sizes.gridSpacing))),
    whole: isWhole(input, content.points),
  })
  const y = (value: number) => pixelOf(value, axis, top, bottom)
  const { startTime, endTime, x } = scale
  const edges = { left: 0, right: width, top, bottom }
  return { frame: { width, height, ...edges, startTime, endTime, axis, x, y }, milestones }
}
