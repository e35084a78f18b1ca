import type { ChartPalette } from './ChartPalette'
import { hatching } from './hatching'
import type { PairMark } from './pairMark'
import type { PairSizes } from './pairSizes'
import type { PlacedPair } from './PairsLayout'
import { shape, type Shape } from './shape'
import { sideWhisker } from './sideWhisker'

type Whisker = Pick<PairSizes, 'whisker'>

const DOTTED = { width: 2, dash: [0.1, 6] }
/** A stroke across the line of figures that do not compare. */
const SLASH = { across: 4.5, up: 10 }

/** A stated interval lies on its side: caps at its ends. */
function levelBar({ bar, side }: PairMark, y: number, palette: ChartPalette): Shape[] {
  if (!bar) return []
  const { left, right, top, bottom } = bar
  const caps = `M${left} ${top}V${bottom}M${right} ${top}V${bottom}`
  return [shape.path(`M${left} ${y}H${right}${caps}`, { color: palette[side], width: 2.4 })]
}

function markShapes(mark: PairMark, y: number, sizes: Whisker, palette: ChartPalette): Shape[] {
  const color = palette[mark.side]
  if (mark.span) return hatching(mark.span, color, color, palette.paper)
  if (mark.bar) return levelBar(mark, y, palette)
  return [
    ...sideWhisker(mark, y, sizes.whisker, color),
    shape.disc({ x: mark.x, y }, mark.radius, color),
  ]
}

/** What of a pair is drawn on its line. */
type OnLine = Pick<PlacedPair, 'then' | 'now' | 'y' | 'connector' | 'slash'>

function between({ connector, slash, y }: OnLine, { ink }: ChartPalette): Shape[] {
  if (connector) {
    const [left, right] = connector
    return [shape.line({ x: left, y }, { x: right, y }, { color: ink, ...DOTTED })]
  }
  if (slash === undefined) return []
  const { across, up } = SLASH
  const [from, to] = [
    { x: slash - across, y: y + up },
    { x: slash + across, y: y - up },
  ]
  return [shape.line(from, to, { color: ink, width: 1.5 })]
}

/** Both figures of a pair on their line, and what lies between them. */
export function pairShapes(pair: OnLine, sizes: Whisker, palette: ChartPalette): Shape[] {
  const { then, now, y } = pair
  return [
    ...between(pair, palette),
    ...markShapes(then, y, sizes, palette),
    ...markShapes(now, y, sizes, palette),
  ]
}

/** A ring around each figure of the pair that is being looked at. */
export function ringShapes({ then, now, y }: PlacedPair, { ink }: ChartPalette): Shape[] {
  return [then, now].map(({ x, radius, span, bar }) => {
    const box = span ?? bar
    if (!box) return shape.ring({ x, y }, radius + 4.5, { color: ink, width: 1.6 }, 'none')
    return boxShape(
      { left: box.left - 4, right: box.right + 4, top: box.top - 4, bottom: box.bottom + 4 },
      ink,
    )
  })
}

/** The outline of a box. */
function boxShape(
  { left, right, top, bottom }: { left: number; right: number; top: number; bottom: number },
  color: string,
): Shape {
  const outline = `M${left} ${top}H${right}V${bottom}H${left}Z`
  return shape.path(outline, { color, width: 1.6 })
}
