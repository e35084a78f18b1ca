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

/** The room for labels, and what takes up some of it. */
interface Drawing {
  readonly canvas: Box
  readonly obstacles: Obstacles
  readonly placed: readonly Box[]
}

const COST = { box: 10, hairline: 6, connector: 1, outside: 100 }

/** From this cost on a label that may be left out is left out. */
const TOO_MUCH = 5

/** Room kept between two labels, beside and above each other. */
const ROOM = { beside: 7, above: 1 }

function boxAt({ left, top }: Candidate, { width, height }: LabelWish): Box {
  return { left, top, right: left + width, bottom: top + height }
}

/** The cost with that of each thing in the way; what reaches `least` is not reckoned to its end. */
function withEach<Item>(
  cost: number,
  each: number,
  things: readonly Item[],
  least: number,
  inTheWay: (thing: Item) => boolean,
): number {
  let sum = cost
  for (const thing of things) {
    if (sum >= least) break
    if (inTheWay(thing)) sum += each
  }
  return sum
}

/** What all that is in the way of a label costs, the dearest first; `least` or more is too much. */
function costAt(
  box: Box,
  start: number,
  least: number,
  { canvas, obstacles, placed }: Drawing,
): number {
  const roomy = {
    left: box.left - ROOM.beside,
    right: box.right + ROOM.beside,
    top: box.top - ROOM.above,
    bottom: box.bottom + ROOM.above,
  }
  const near = boxAround(box, 1)
  const crossed = (line: Segment) => segmentMeets(line, near)
  let cost = start + (boxHolds(canvas, box) ? 0 : COST.outside)
  cost = withEach(cost, COST.box, obstacles.boxes, least, (each) => boxesMeet(box, each))
  cost = withEach(cost, COST.box, placed, least, (each) => boxesMeet(roomy, each))
  cost = withEach(cost, COST.hairline, obstacles.hairlines, least, crossed)
  return withEach(cost, COST.connector, obstacles.connectors, least, crossed)
}

/** The best place left for a label; undefined where it is better left out. */
function bestPlace(wish: LabelWish, drawing: Drawing): Box | undefined {
  let least = wish.always ? Infinity : TOO_MUCH
  let best: Box | undefined
  for (const candidate of wish.candidates) {
    if (candidate.cost >= least) continue
    const box = boxAt(candidate, wish)
    const cost = costAt(box, candidate.cost, least, drawing)
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
    const best = bestPlace(wish, { canvas, obstacles, placed: taken })
    if (best === undefined) continue
    placed.set(wish.id, best)
    taken.push(best)
  }
  return placed
}
