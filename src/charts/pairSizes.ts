/** Sizes of everything in a drawing of pairs, in pixels. */
export interface PairSizes {
  readonly width: number
  readonly compact: boolean
  readonly nameWidth: number
  /** Sizes a name may be set in, the larger first. */
  readonly nameSizes: readonly number[]
  /** The ends of every axis. */
  readonly plotLeft: number
  readonly plotRight: number
  /** How far the values beside the dots may reach. */
  readonly labelLeft: number
  readonly labelRight: number
  /** Right edge of the column of changes, and the column of verdicts. */
  readonly changeRight: number
  readonly verdictLeft: number
  readonly verdictWidth: number
  /** Height of a row; on a phone, of its line. */
  readonly row: number
  readonly thenDot: number
  readonly nowDot: number
  readonly whisker: number
  readonly number: number
  readonly axisText: number
  readonly title: number
  readonly smallText: number
}

const CHANGE = { least: 118, most: 126 }
const VERDICT = { least: 132, most: 178 }
const NAME = { least: 150, most: 288 }
/** Room between two columns, and beyond the end of the axis for a value. */
const GAP = 24
const BESIDE = 52

function between(value: number, { least, most }: { least: number; most: number }): number {
  return Math.round(Math.min(most, Math.max(least, value)))
}

function desk(width: number): PairSizes {
  const nameWidth = between(width * 0.26, NAME)
  const verdictWidth = between(width * 0.16, VERDICT)
  const verdictLeft = width - verdictWidth
  const changeRight = verdictLeft - GAP
  const labelRight = changeRight - between(width * 0.11, CHANGE) - GAP / 2
  return {
    width,
    compact: false,
    nameWidth,
    nameSizes: [14, 13],
    plotLeft: nameWidth + GAP,
    plotRight: labelRight - BESIDE,
    labelLeft: nameWidth + GAP / 2,
    labelRight,
    changeRight,
    verdictLeft,
    verdictWidth,
    row: 52,
    thenDot: 5.5,
    nowDot: 6.5,
    whisker: 26,
    number: 17,
    axisText: 14.5,
    title: 20,
    smallText: 13,
  }
}

function phone(width: number): PairSizes {
  return {
    width,
    compact: true,
    nameWidth: width,
    nameSizes: [13.5],
    plotLeft: 8,
    plotRight: width - 44,
    labelLeft: 0,
    labelRight: width,
    changeRight: width,
    verdictLeft: 0,
    verdictWidth: width,
    row: 44,
    thenDot: 5,
    nowDot: 6,
    whisker: 20,
    number: 16,
    axisText: 13,
    title: 18,
    smallText: 12.5,
  }
}

/** Which sizes suit a drawing of pairs of a width? Columns on a wide page, one column on a phone. */
export function pairSizes(width: number, compact: boolean): PairSizes {
  return compact ? phone(width) : desk(width)
}
