import type { Language } from '@/domain/Bilingual'
import type { Comparison } from '@/domain/Comparison'
import type { Interval } from '@/domain/Interval'
import { nearest } from './nearest'
import { numberText } from './numberText'
import { TO } from './RangeWords'
import { roundOutward } from './roundOutward'
import { NBSP } from './signs'

/** From three times on, "gấp 30 lần" is easier to take in than "tăng 2.900%". */
const TIMES_FROM = 3

interface Ratio {
  readonly size: Interval
  readonly times: boolean
}

function ratioOf({ ratio, verdict }: Comparison): Ratio | undefined {
  if (ratio === undefined || !Number.isFinite(ratio.low)) return undefined
  const { low, high } = ratio
  if (verdict === 'fell')
    return { size: { low: (1 - high) * 100, high: (1 - low) * 100 }, times: false }
  if (low >= TIMES_FROM) return { size: ratio, times: true }
  return { size: { low: (low - 1) * 100, high: (high - 1) * 100 }, times: false }
}

function printed(size: Interval): Interval {
  return size.low === size.high
    ? { low: nearest(size.low), high: nearest(size.high) }
    : roundOutward(size)
}

const TIMES: Readonly<Record<Language, string>> = { vi: `${NBSP}lần`, en: `${NBSP}times` }

/** The least a measured change comes to, for a chip: "≥ 17,1%", "≥ 30 lần", exact "820%". */
export function leastRatioText(comparison: Comparison, lang: Language): string | undefined {
  const ratio = ratioOf(comparison)
  if (ratio === undefined) return undefined
  const { low, high } = printed(ratio.size)
  const bound = low === high ? '' : `≥${NBSP}`
  return `${bound}${numberText(low, lang)}${ratio.times ? TIMES[lang] : '%'}`
}

/**
 * The whole range of a measured change in proportion: "17,1% đến 19,1%", "gấp 15,4 đến 15,6 lần".
 * Where the earlier figure may be zero there is no upper end.
 */
export function ratioText(comparison: Comparison, lang: Language): string | undefined {
  const ratio = ratioOf(comparison)
  if (ratio === undefined) return undefined
  const { low, high } = printed(ratio.size)
  const sign = ratio.times ? '' : '%'
  const first = numberText(low, lang) + sign
  const least = lang === 'vi' ? 'ít nhất ' : 'at least '
  const open =
    high === Infinity ? least + first : `${first} ${TO[lang]} ${numberText(high, lang)}${sign}`
  const range = low === high ? first : open
  if (!ratio.times) return range
  return lang === 'vi' ? `gấp ${range}${TIMES.vi}` : `${range}${TIMES.en} as much`
}
