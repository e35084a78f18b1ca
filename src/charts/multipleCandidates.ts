import type { Box } from './Box'
import type { Candidate } from './placeLabels'

interface Size {
  readonly width: number
  readonly height: number
}

/** The mark that is labelled, whose figure it is, its plot, and the lines of the two days. */
interface Labelled {
  readonly mark: Box
  readonly side: 'then' | 'now'
  readonly plot: Pick<Box, 'left' | 'right' | 'top'>
  readonly thenX: number
  readonly nowX: number
}

/** Room between a mark and its label: beside it, and over or under it. */
const GAP = { beside: 5, upright: 2 }

/** Pixels away from its mark that cost as much as crossing a dotted line. */
const FAR = 18

/** Off a line, so that no line breaks for it. */
const CLEAR = 1

/** What a place costs on the side of the other day, and over the middle of its mark. */
const INWARD = 0.3
const CENTRED = 0.25
/** What a place over the plot costs: more than a dotted line crossed. */
const OVER = 1.5

/** Steps up and down from a mark, as parts of the label's height. */
const STEPS = [0, 0.5, 1, 1.6, 2.4, 3.2, 4.2, 5.2, 6.2]

/**
 * Where may the figure of a small chart stand? Beside its mark, THEN's to the left and NOW's to the
 * right, where neither line of the days is; over or under it; else beside one of the two lines; and
 * where all of that is taken, over the plot, where the lines begin under it. What is nearer to its
 * mark is better.
 */
export function multipleCandidates(labelled: Labelled, size: Size): readonly Candidate[] {
  const { mark, plot } = labelled
  const over = plot.top - size.height - GAP.upright
  return [
    ...columnsOf(labelled, size).flatMap(({ left, cost }) =>
      rowsOf(mark, size).map(({ top, later }) => ({ left, top, cost: cost + later })),
    ),
    ...[(mark.left + mark.right - size.width) / 2, plot.left, plot.right - size.width].map(
      (left, place) => ({ left, top: over, cost: OVER + place * 0.1 }),
    ),
  ].map(({ left, top, cost }) => {
    const box = { left, top, right: left + size.width, bottom: top + size.height }
    return { left, top, cost: cost + distance(mark, box) / FAR }
  })
}

function columnsOf({ mark, side, thenX, nowX }: Labelled, { width }: Size) {
  const [inLeft, inRight] = side === 'then' ? [0, INWARD] : [INWARD, 0]
  return [
    { left: mark.left - GAP.beside - width, cost: inLeft },
    { left: mark.right + GAP.beside, cost: inRight },
    { left: (mark.left + mark.right - width) / 2, cost: CENTRED },
    // Under a dot's own side a label is nearest to it.
    { left: (mark.left + mark.right) / 2 + 2, cost: inRight + 0.1 },
    { left: (mark.left + mark.right) / 2 - 2 - width, cost: inLeft + 0.1 },
    ...[thenX, nowX].flatMap((line) => [
      { left: line - CLEAR - width, cost: inLeft },
      { left: line + CLEAR, cost: inRight },
    ]),
  ]
}

/** Level with the mark, or with its ends where it is tall; then under it and over it. */
function rowsOf(mark: Box, { height }: Size) {
  const level = [(mark.top + mark.bottom - height) / 2, mark.top, mark.bottom - height]
  return [
    ...level.map((top, place) => ({ top, later: place * 0.1 })),
    ...STEPS.flatMap((step) => [
      { top: mark.bottom + GAP.upright + step * height, later: 0.1 },
      { top: mark.top - GAP.upright - (1 + step) * height, later: 0.2 },
    ]),
  ]
}

/** Between the nearest edges of two boxes, in pixels. */
function distance(one: Box, other: Box): number {
  return Math.hypot(
    Math.max(0, other.left - one.right, one.left - other.right),
    Math.max(0, other.top - one.bottom, one.top - other.bottom),
  )
}
