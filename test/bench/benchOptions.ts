import { parseArgs } from 'node:util'

interface BenchOptions {
  /** How often each thing is measured; the medians are printed. */
  readonly runs: number
  /** Whether invented datasets up to a hundred times as large are built and measured too. */
  readonly growth: boolean
  /** A built site to measure in place of a build of its own. */
  readonly site: string | undefined
}

const MANY = 7
const FEW = 3

/** `--runs 9`, `--no-growth`, `--site dist`; `--quick` is few runs and no growth. */
export function benchOptions(): BenchOptions {
  const { values } = parseArgs({
    allowNegative: true,
    options: {
      runs: { type: 'string' },
      growth: { type: 'boolean' },
      quick: { type: 'boolean', default: false },
      site: { type: 'string' },
    },
  })
  const runs = Number(values.runs ?? (values.quick ? FEW : MANY))
  if (!Number.isInteger(runs) || runs < 1) {
    throw new Error(`--runs is a whole number from 1 on, not "${String(values.runs)}".`)
  }
  return { runs, growth: values.growth ?? !values.quick, site: values.site }
}
