import type { Box } from './Box'
import type { MilestoneMark } from './milestoneStaircase'
import type { Obstacles } from './placeLabels'
import type { Segment } from './Segment'
import { runsWidth } from './TextRun'
import { textWidth } from './textWidth'
import type { EvidenceMark } from './trendEvidence'
import type { Connector } from './trendConnectors'
import type { TrendFrame } from './TrendFrame'
import type { PlacedPoint } from './TrendLayout'
import type { TrendSizes } from './trendSizes'
import type { TrendTarget } from './trendTargets'
import { whiskerReach } from './whiskerReach'

/** What labels must keep clear of, before any is placed. */
export interface Placed {
  readonly frame: TrendFrame
  readonly sizes: TrendSizes
  readonly points: readonly PlacedPoint[]
  readonly connectors: readonly Connector[]
  readonly evidence: readonly EvidenceMark[]
  readonly milestones: readonly MilestoneMark[]
  readonly targets: readonly TrendTarget[]
  readonly tickTexts: readonly string[]
}

function around(x: number, y: number, across: number, up: number, down = up): Box {
  return { left: x - across, right: x + across, top: y - up, bottom: y + down }
}

function pointBoxes(point: PlacedPoint, sizes: TrendSizes): Box[] {
  if (point.span) return [point.span]
  if (point.bar) return [point.bar]
  const main = point.role === 'then' || point.role === 'now'
  const radius = main ? sizes.bigDot : sizes.dot
  const [up, down] = whiskerReach(point.bound, main ? sizes.bigWhisker : sizes.whisker)
  const dot = around(point.x, point.y, radius + 1, radius + 1)
  return up + down > 0 ? [dot, around(point.x, point.y, 2, up, down)] : [dot]
}

function milestoneBox(mark: MilestoneMark, sizes: TrendSizes): Box {
  const width = runsWidth(mark.runs)
  const left = mark.align === 'right' ? mark.textX - width : mark.textX
  const top = mark.line * sizes.milestoneLine
  return { left, right: left + width, top, bottom: top + sizes.milestoneText * 1.4 }
}

/** The room of the vertical axis's texts, over their gridlines. */
export function tickBoxes({
  frame,
  sizes,
  tickTexts,
}: Pick<Placed, 'frame' | 'sizes' | 'tickTexts'>): Box[] {
  const size = sizes.axisText
  return frame.axis.ticks.map((tick, index) => ({
    left: 0,
    right: textWidth(tickTexts[index] ?? '', 'serif', size) + 2,
    top: frame.y(tick) - size - 5,
    bottom: frame.y(tick) - 2,
  }))
}

/** Everything already on the drawing, as boxes and lines that labels avoid. */
export function obstaclesOf(placed: Placed): Obstacles {
  const { frame, sizes, points, connectors, evidence, milestones, targets } = placed
  const x = (point: { time: number }) => frame.x(point.time)
  const hairline = (mark: MilestoneMark): Segment => ({
    x1: mark.x,
    x2: mark.x,
    y1: mark.line * sizes.milestoneLine,
    y2: frame.bottom,
  })
  const gold = (target: TrendTarget): Segment => {
    const y = frame.y(target.target.value)
    return { x1: frame.left, x2: frame.right, y1: y, y2: y }
  }
  return {
    boxes: [
      ...points.flatMap((point) => pointBoxes(point, sizes)),
      ...evidence.map((mark) => around(x(mark), frame.y(mark.value), sizes.dot, sizes.dot)),
      ...milestones.map((mark) => milestoneBox(mark, sizes)),
      ...targets.flatMap(({ time, target }) =>
        time === undefined ? [] : [around(frame.x(time), frame.y(target.value), 8, 8)],
      ),
      ...tickBoxes(placed),
    ],
    hairlines: [...milestones.map(hairline), ...targets.map(gold)],
    connectors: connectors.map(({ from, to }) => ({
      x1: x(from),
      y1: frame.y(from.value),
      x2: x(to),
      y2: frame.y(to.value),
    })),
  }
}
