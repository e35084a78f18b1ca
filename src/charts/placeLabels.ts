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

function costOf(box: Box, canvas: Box, obstacles: Obstacles, placed: readonly Box[]): number {
  const meets = (segment: Segment) => segmentMeets(segment, boxAround(box, 1))
  const hit = obstacles.boxes.filter((each) => boxesMeet(box, each)).length
  const roomy = {
    left: box.left - ROOM.beside,
    right: box.right + ROOM.beside,
    top: box.top - ROOM.above,
    bottom: box.bottom + ROOM.above,
  }
  const covered = placed.filter((each) => boxesMeet(roomy, each)).length
  const crossed = obstacles.hairlines.filter(meets).length
  const joined = obstacles.connectors.filter(meets).length
  return (
    (hit + covered) * COST.box +
    crossed * COST.hairline +
    joined * COST.connector +
    (boxHolds(canvas, box) ? 0 : COST.outside)
  )
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
  for (const wish of wishes) {
    const taken = [...placed.values()]
    const options = wish.candidates.map((candidate) => {
      const box = boxAt(candidate, wish)
      return { box, cost: candidate.cost + costOf(box, canvas, obstacles, taken) }
    })
    const best = options.reduce<(typeof options)[number] | undefined>(
      (least, option) => (least === undefined || option.cost < least.cost ? option : least),
      undefined,
    )
    if (best && (wish.always || best.cost < TOO_MUCH)) placed.set(wish.id, best.box)
  }
  return placed
}
