import type { PageWeights } from './weighPage'
import type { Piece } from './weighPiece'

/** What may not weigh too much: the parts of a first view, and a chart brought to life by touch. */
type Weighed = keyof PageWeights | 'chart'

interface Budget {
  readonly what: string
  /** Bytes of brotli. */
  readonly most: number
  /** Where to look if it is exceeded. */
  readonly look: string
}

/** The most that may travel. kB are 1000 bytes. */
const budgets: Readonly<Record<Weighed, Budget>> = {
  javascript: {
    what: 'JavaScript before interaction',
    most: 85_000,
    look: 'what a view imports that only a click needs, and words of the other language',
  },
  html: {
    what: 'HTML',
    most: 35_000,
    look: 'the drawn charts, and parts that are drawn but hidden',
  },
  data: {
    what: 'Data of the page',
    most: 15_000,
    look: 'fields that the screen does not show, and words of the other language',
  },
  css: {
    what: 'CSS',
    most: 12_000,
    look: 'styles of other screens, which may come with them',
  },
  fonts: {
    what: 'Preloaded fonts',
    most: 70_000,
    look: 'weights and glyphs that the first view does not use',
  },
  chart: {
    what: 'The chart loaded on touch',
    most: 190_000,
    look: 'parts of ECharts that no option uses',
  },
}

/** Says of each part that is over its budget by how much, and what to look at. */
export function budgetFaults(
  weights: Readonly<Partial<Record<Weighed, readonly Piece[]>>>,
): string[] {
  const parts = Object.keys(budgets) as Weighed[]
  return parts.flatMap((part) => faultOf(budgets[part], weights[part] ?? []))
}

function faultOf({ what, most, look }: Budget, pieces: readonly Piece[]): string[] {
  const total = pieces.reduce((sum, { bytes }) => sum + bytes, 0)
  if (total <= most) return []
  const heaviest = pieces
    .toSorted((one, other) => other.bytes - one.bytes)
    .slice(0, 5)
    .map(({ name, bytes }) => `${name} (${kilobytes(bytes)})`)
  return [
    `${what}: ${kilobytes(total)} brotli, ${kilobytes(total - most)} over ${kilobytes(most)}. ` +
      `Look at ${look}. Heaviest: ${heaviest.join(', ')}.`,
  ]
}

/** Rounded up, so that what is over a budget never reads as within it. */
function kilobytes(bytes: number): string {
  return `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`
}
