import { boxAround, boxHolds, boxesMeet, type Box } from './Box'
import { segmentMeets, type Segment } from './Segment'

/** A place a label may take: its top left corner, and how much we would rather not. */
export interface Candidate {
  readonly left: number
  readonly top: number
  readonly cost: number
}

/** A label that wants a place. */
export interface LabelWish {
  readonly id: string
  readonly width: number
  readonly height: number
  readonly candidates: readonly Candidate[]
  /** It is drawn even where every place is bad. */
  readonly always: boolean
}

/** What labels keep clear of. */
export interface Obstacles {
  /** Dots, whiskers, other texts: never covered. */
  readonly boxes: readonly Box[]
  /** Hairlines: crossed by no label but an unavoidable one. */
  readonly hairlines: readonly Segment[]
  /** Dotted connectors: crossed where there is no better place. */
  readonly connectors: readonly Segment[]
}

const COST = { box: 10, hairline: 6, connector: 1, outside: 100 }

/** From this cost on a label that may be left out is left out. */
const TOO_MUCH = 5

/** Room kept between two labels, beside and above each other. */
const ROOM = { beside: 7, above: 1 }

function boxAt({ left, top }: Candidate, { width, height }: LabelWish): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** What each thing in the way of a label costs, the dearest first. */
function* costsOf(box: Box, canvas: Box, obstacles: Obstacles, placed: readonly Box[]) {
  if (!boxHolds(canvas, box)) yield COST.outside
  for (const each of obstacles.boxes) if (boxesMeet(box, each)) yield COST.box
  const roomy = {
    left: box.left - ROOM.beside,
    right: box.right + ROOM.beside,
    top: box.top - ROOM.above,
    bottom: box.bottom + ROOM.above,
  }
  for (const each of placed) if (boxesMeet(roomy, each)) yield COST.box
  const near = boxAround(box, 1)
  for (const line of obstacles.hairlines) if (segmentMeets(line, near)) yield COST.hairline
  for (const line of obstacles.connectors) if (segmentMeets(line, near)) yield COST.connector
}

/** The best place left for a label; undefined where it is better left out. */
function bestPlace(
  wish: LabelWish,
  canvas: Box,
  obstacles: Obstacles,
  placed: readonly Box[],
): Box | undefined {
  let least = wish.always ? Infinity : TOO_MUCH
  let best: Box | undefined
  for (const candidate of wish.candidates) {
    let cost = candidate.cost
    const box = boxAt(candidate, wish)
    // What costs as much as the best so far need not be reckoned to its end.
    if (cost >= least) continue
    for (const more of costsOf(box, canvas, obstacles, placed)) {
      cost += more
      if (cost >= least) break
    }
    if (cost < least) [least, best] = [cost, box]
  }
  return best
}

/**
 * Where does each label go? The wishes come in order of importance; each takes its best place left
 * by those before it, and one that fits nowhere is dropped unless it must be drawn.
 */
export function placeLabels(
  wishes: readonly LabelWish[],
  canvas: Box,
  obstacles: Obstacles,
): Map<string, Box> {
  const placed = new Map<string, Box>()
  const taken: Box[] = []
  for (const wish of wishes) {
    const best = bestPlace(wish, canvas, obstacles, taken)
    if (best === undefined) continue
    placed.set(wish.id, best)
    taken.push(best)
  }
  return placed
}
