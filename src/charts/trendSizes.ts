/** Sizes of everything on a trend, in pixels; see "Charts and marks" in the design language. */
export interface TrendSizes {
  readonly dot: number
  readonly bigDot: number
  readonly whisker: number
  readonly bigWhisker: number
  readonly number: number
  readonly bigNumber: number
  readonly axisText: number
  readonly smallText: number
  readonly milestoneText: number
  readonly milestoneLine: number
  /** Most milestones with a label. */
  readonly milestones: number
  /** Room at the ends of the time axis, before the first and after the last mark. */
  readonly left: number
  readonly right: number
  /** Width of the pale bar of an interval. */
  readonly bar: number
  /** Narrowest a dispute is drawn. */
  readonly span: number
  readonly tickSpacing: number
  readonly gridSpacing: number
}

const DESK: TrendSizes = {
  dot: 6,
  bigDot: 8.5,
  whisker: 30,
  bigWhisker: 44,
  number: 19,
  bigNumber: 26,
  axisText: 15,
  smallText: 13,
  milestoneText: 13.5,
  milestoneLine: 24,
  milestones: 4,
  left: 62,
  right: 96,
  bar: 26,
  span: 10,
  tickSpacing: 84,
  gridSpacing: 46,
}

const PHONE: TrendSizes = {
  dot: 4.5,
  bigDot: 6.5,
  whisker: 18,
  bigWhisker: 28,
  number: 15,
  bigNumber: 20,
  axisText: 13,
  smallText: 12,
  milestoneText: 12,
  milestoneLine: 18,
  milestones: 2,
  left: 36,
  right: 40,
  bar: 18,
  span: 8,
  tickSpacing: 66,
  gridSpacing: 40,
}

/** Which sizes suit a drawing: those of a desk, or the smaller ones of a phone. */
export function trendSizes(compact: boolean): TrendSizes {
  return compact ? PHONE : DESK
}
