import type { Bilingual, Language } from '@/domain/Bilingual'
import type { Bound, Claim } from '@/domain/Claim'
import type { Unit } from '@/domain/Dataset'
import type { Indicator } from '@/domain/Indicator'
import { intervalOf } from '@/domain/intervalOf'
import { hedgeText } from './hedgeText'
import { intervalText } from './intervalText'
import { rangeScale } from './rangeText'
import { NBSP } from './signs'

interface Reading {
  /** The hedge as it opens a sentence: “Hơn”, “More than”. */
  readonly hedge: string
  readonly low: string
  /** Without its scale word where the lower end has the same: "67 triệu … chưa đến 68". */
  readonly high: string
  /** The lower end with its scale word dropped in the same way. */
  readonly bareLow: string
  readonly highInFull: string
  readonly range: string
  readonly single: boolean
  readonly rank: boolean
}

function atLeastText({ hedge, low, high, single }: Reading): Bilingual {
  const end = single
    ? { vi: '', en: '' }
    : { vi: `, chưa đến ${high}`, en: `, but short of ${high}` }
  return {
    vi: `${hedge} là cận dưới: từ ${low} trở lên${end.vi}`,
    en: `${hedge} is a lower bound: ${low} or more${end.en}`,
  }
}

function exactText({ range, single, rank }: Reading): Bilingual {
  if (rank) return { vi: `Thứ hạng: đúng ${range}`, en: `A place: exactly ${range}` }
  if (single) return { vi: `Số đếm đủ: đúng ${range}`, en: `A full count: exactly ${range}` }
  return {
    vi: `Nêu thẳng, nhưng có thể đã làm tròn hoặc cắt bớt: ${range}`,
    en: `Stated plainly, but it may be rounded or cut off: ${range}`,
  }
}

const RULES: Readonly<Record<Bound, (reading: Reading) => Bilingual>> = {
  exact: exactText,
  atLeast: atLeastText,
  atMost: ({ hedge, bareLow, highInFull }) => ({
    vi: `${hedge} là cận trên: không quá ${highInFull}, ít nhất ${bareLow}`,
    en: `${hedge} is an upper bound: no more than ${highInFull}, no less than ${bareLow}`,
  }),
  approx: ({ hedge, range }) => ({
    vi: `${hedge} là ước chừng, có thể hơn hoặc kém: ${range}`,
    en: `${hedge} is an estimate either way: ${range}`,
  }),
  between: ({ range }) => ({
    vi: `Nguồn nêu cả hai đầu: ${range}`,
    en: `The source states both ends: ${range}`,
  }),
}

/**
 * By which rule is a claim read, in a sentence for the reader? "“Hơn” là cận dưới: từ 67 triệu trở
 * lên, chưa đến 68". The rules are those of DESIGN.md, section 4.
 */
export function boundText(
  claim: Claim,
  indicator: Pick<Indicator, 'kind'>,
  unit: Unit,
  lang: Language,
): string {
  const { kind } = indicator
  const { low, high } = intervalOf(claim, kind)
  const write = (from: number, to = from) =>
    intervalText({ low: from, high: to }, indicator, unit, lang)
  const wordOf = (end: number) => NBSP + rangeScale({ low: end, high: end }, { kind, lang }).word
  // A number without a scale word ends in itself, so nothing is cut from it.
  const shared = wordOf(low) === wordOf(high) ? wordOf(low) : NBSP
  const bare = (text: string) => (text.endsWith(shared) ? text.slice(0, -shared.length) : text)
  const hedge = hedgeText(claim, lang) ?? ''
  const reading = {
    hedge: `“${hedge.charAt(0).toUpperCase()}${hedge.slice(1)}”`,
    low: write(low),
    high: bare(write(high)),
    bareLow: bare(write(low)),
    highInFull: write(high),
    range: write(low, high),
    single: low === high,
    rank: kind === 'rank',
  }
  return RULES[claim.bound](reading)[lang]
}
