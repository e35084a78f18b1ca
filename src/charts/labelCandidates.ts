import type { Candidate } from './placeLabels'
import type { Pixel } from './shape'

interface Size {
  readonly width: number
  readonly height: number
}

/**
 * Where may a dot's label stand, best first? Below right, where the whisker of "hơn" is not; then
 * around the dot; then farther off.
 */
export function dotCandidates(at: Pixel, radius: number, { width, height }: Size): Candidate[] {
  const below = at.y + radius + 3
  const above = at.y - radius - 3 - height
  const beside = at.y - height / 2
  const near: Candidate[] = [
    { left: at.x + 1, top: below, cost: 0 },
    { left: at.x - width * 0.3, top: below, cost: 0.05 },
    { left: at.x - width / 2, top: below, cost: 0.1 },
    { left: at.x - width - 1, top: below, cost: 0.2 },
    { left: at.x - width - 6, top: above, cost: 0.3 },
    { left: at.x + 6, top: above, cost: 0.35 },
    { left: at.x + radius + 7, top: beside, cost: 0.25 },
    { left: at.x - radius - 7 - width, top: beside, cost: 0.4 },
    { left: at.x - width / 2, top: above, cost: 0.45 },
  ]
  const far = near
    .filter(({ top }) => top !== beside)
    .flatMap((each) => {
      const shift = each.top === below ? height * 0.8 : -height * 0.8
      return [1, 2].map((times) => ({
        ...each,
        top: each.top + shift * times,
        cost: each.cost + times,
      }))
    })
  return [...near, ...far]
}

/** Where may a span's label stand? Left of it, right of it, above or below; at several heights. */
export function spanCandidates(
  span: { left: number; right: number; top: number; bottom: number },
  { width, height }: Size,
): Candidate[] {
  const middle = (span.top + span.bottom - height) / 2
  const left = span.left - 9 - width
  const right = span.right + 9
  const centre = (span.left + span.right - width) / 2
  const heights = [middle, span.top, span.bottom - height, span.top - height, span.bottom]
  return [
    ...heights.flatMap((top, index) => [
      { left, top, cost: index * 0.3 },
      { left: right, top, cost: 0.1 + index * 0.3 },
    ]),
    { left: centre, top: span.top - height - 6, cost: 1.2 },
    { left: centre, top: span.bottom + 6, cost: 1.3 },
  ]
}

/** Where along a target's line may its words stand? Over it from the left, then under it. */
export function lineCandidates(
  y: number,
  start: number,
  end: number,
  { width, height }: Size,
): Candidate[] {
  const last = end - width
  const places = [0, 0.15, 0.3, 0.45, 0.6, 0.75, 0.9, 1].map(
    (part) => start + part * Math.max(0, last - start),
  )
  return places.flatMap((left, index) => [
    { left, top: y - height - 4, cost: index * 0.1 },
    { left, top: y + 4, cost: 0.5 + index * 0.1 },
    { left, top: y + 6 + height, cost: 3 + index * 0.1 },
    { left, top: y - 6 - height * 2, cost: 3 + index * 0.1 },
  ])
}
