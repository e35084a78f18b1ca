import { addDays, addMonths, lastDay } from '@/domain/calendar'
import type { Bound, Claim } from '@/domain/Claim'
import type { Random } from './random'
import type { Measure } from './syntheticWords'

/** Days the figures are spread over: 2014 to the end of 2025. */
const FIRST = '2014-01-01'
const DAYS = 4380

const BOUNDS: readonly [Bound, ...Bound[]] = ['exact', 'exact', 'atLeast', 'atMost', 'approx']

const HEDGES: Readonly<Record<Bound, string>> = {
  exact: '',
  atLeast: 'hơn ',
  atMost: 'gần ',
  approx: 'khoảng ',
  between: 'từ ',
}

/** Slow, then fast, then slow, as such figures grow. */
function grown(share: number): number {
  return 1 / (1 + Math.exp(-9 * (share - 0.55)))
}

/** Worth of the last digit of a figure said with `digits` digits. */
function stepOf(value: number, digits: number): number {
  return 10 ** Math.max(0, Math.floor(Math.log10(Math.max(1, value))) + 1 - digits)
}

function figureAt(measure: Measure, share: number, random: Random): [value: number, step: number] {
  const { kind, size } = measure
  if (kind === 'rank') return [Math.max(1, Math.round(size * (1 - 0.8 * grown(share)))), 0]
  if (kind === 'share' || kind === 'score') return [Math.round(size * grown(share) * 10) / 10, 0.1]
  const full = Math.round(size * grown(share))
  const step = stepOf(full, random.whole(2, 4))
  return [Math.floor(full / step) * step, step === 1 ? 0 : step]
}

function timeOf(measure: Measure, day: string): Pick<Claim, 'asOf' | 'period'> {
  const month = day.slice(0, 7)
  if (measure.kind !== 'flow') return { asOf: day }
  return { period: { start: addMonths(`${month}-01`, -2), end: lastDay(month) } }
}

/** Claims of one indicator, evenly spread in time with some unrest, each from one of the sources. */
export function syntheticClaims(
  indicator: string,
  measure: Measure,
  count: number,
  sources: readonly [string, ...string[]],
  random: Random,
): Claim[] {
  return Array.from({ length: count }, (_, at): Claim => {
    const share = (at + random.next() * 0.8) / count
    const day = addDays(FIRST, Math.floor(share * DAYS))
    const [value, step] = figureAt(measure, share, random)
    const bound = step === 0 ? 'exact' : random.pick(BOUNDS)
    return {
      id: `${indicator}/${day}-${at}`,
      indicator,
      value,
      bound,
      step,
      ...timeOf(measure, day),
      asOfInferred: false,
      ...(random.next() < 0.5 ? { saidOn: addDays(day, random.whole(0, 20)) } : {}),
      source: random.pick(sources),
      stated: `${HEDGES[bound]}${value}`,
      contradicts: [],
      evidenceOnly: false,
    }
  })
}
