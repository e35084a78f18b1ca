/** Sizes of everything in a drawing of small multiples, in pixels. */
export interface MultipleSizes {
  readonly columns: number
  /** Width of one chart, and room between two, side by side and one over the other. */
  readonly cell: number
  readonly gap: number
  readonly rowGap: number
  readonly title: number
  readonly titleLines: number
  /** Height of a plot, and room inside it before the first and after the last mark. */
  readonly plot: number
  readonly before: number
  readonly after: number
  readonly main: number
  readonly other: number
  readonly whisker: number
  readonly number: number
  readonly axisText: number
  readonly tickSpacing: number
  /** Narrowest a dispute is drawn. */
  readonly span: number
}

const DESK = {
  gap: 28,
  rowGap: 34,
  title: 13.5,
  titleLines: 2,
  plot: 128,
  before: 14,
  after: 16,
  main: 5.5,
  other: 2.9,
  whisker: 17,
  number: 17,
  axisText: 13,
  tickSpacing: 66,
  span: 9,
}
const PHONE = {
  ...DESK,
  gap: 18,
  rowGap: 24,
  title: 12.5,
  titleLines: 3,
  plot: 104,
  before: 8,
  after: 10,
  main: 4.8,
  other: 2.4,
  whisker: 14,
  number: 15,
  axisText: 12,
  tickSpacing: 56,
}

/** From these widths on, in pixels, so many charts stand side by side. */
const COLUMNS = [
  { from: 940, columns: 4 },
  { from: 720, columns: 3 },
  { from: 330, columns: 2 },
] as const

/** Which sizes suit small multiples in a width? Never more columns than charts. */
export function multipleSizes(width: number, compact: boolean, count: number): MultipleSizes {
  const most = COLUMNS.find(({ from }) => width >= from)?.columns ?? 1
  const columns = Math.max(1, Math.min(most, count))
  const sizes = compact ? PHONE : DESK
  // A lone chart is not stretched to the whole width.
  const cell = (width - sizes.gap * (most - 1)) / most
  return { ...sizes, columns, cell }
}
