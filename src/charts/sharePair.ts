import { lightPalette } from './ChartPalette'
import type { SharePair } from './ShareCard'
import { shareChip } from './shareChip'
import { shareSide, shareSideWidth } from './shareFigure'
import { SHARE_SIDES } from './shareFrame'
import { shareStaff } from './shareStaff'

const { then, now } = lightPalette
const { left, right } = SHARE_SIDES

/** Sizes of the two numerals, which are always of one size, in pixels. */
const SIZES = [112, 104, 96, 88, 80, 72, 64, 56] as const
const SMALL_SIZES = [...SIZES, 50, 44, 38, 32, 27, 22, 17, 12] as const

/** The course between the two sides: where it stands, and the least and the most of its width. */
const COURSE = { top: 292, height: 168, gap: 40, least: 200, most: 420 } as const

/** The largest size of both numerals that leaves so much room between the sides. */
function sizeFor({ sides }: SharePair, sizes: readonly number[], between: number) {
  return sizes.find((size) => {
    const taken = shareSideWidth(sides.then, size) + shareSideWidth(sides.now, size)
    return taken + between <= right - left
  })
}

/** Two figures at their ends of a line, their course between them, and the verdict below. */
export function sharePair(pair: SharePair): string {
  const { course, sides } = pair
  const drawn = course.comparison.from !== undefined || course.comparison.to !== undefined
  const withCourse = drawn ? sizeFor(pair, SIZES, COURSE.least + 2 * COURSE.gap) : undefined
  const size = withCourse ?? sizeFor(pair, SMALL_SIZES, COURSE.gap) ?? Math.min(...SMALL_SIZES)
  const nowX = right - shareSideWidth(sides.now, size)
  const [start, end] = [left + shareSideWidth(sides.then, size) + COURSE.gap, nowX - COURSE.gap]
  const width = Math.min(COURSE.most, end - start)
  const { top: y, height } = COURSE
  const box = { x: (start + end - width) / 2, y, width, height }
  return [
    shareSide(sides.then, left, size, then),
    withCourse === undefined ? '' : shareStaff(course, box),
    shareSide(sides.now, nowX, size, now),
    shareChip(pair),
  ].join('')
}
