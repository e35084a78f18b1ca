import type { Language } from '@/domain/Bilingual'
import type { Unit } from '@/domain/Dataset'
import type { Check } from '@/domain/explore/Check'
import { changeUnitText } from './changeUnitText'
import { intervalText } from './intervalText'
import { rangeText } from './rangeText'
import { readingText } from './readingText'
import { NBSP } from './signs'
import { smallNumberText } from './smallNumberText'

/** "từ 58 đến 92%, cách nhau 34 điểm %" */
function hullText({ hull, spread, indicator }: Check, unit: Unit, lang: Language): string {
  const { kind } = indicator
  const vi = lang === 'vi'
  const range = intervalText(hull, indicator, unit, lang)
  const apart = rangeText({ low: spread, high: spread }, { kind, lang })
  const points = changeUnitText(kind, unit, spread, lang, vi ? 'short' : 'full')
  const distance = points === '' ? apart : apart + NBSP + points
  return vi ? `từ ${range}, cách nhau ${distance}` : `from ${range}, ${distance} apart`
}

/** Several statements: what they span, and what they share. */
function severalText(check: Check, unit: Unit, lang: Language): string {
  const { shared, hull, apart, indicator } = check
  const vi = lang === 'vi'
  if (shared === undefined) {
    const none = vi ? 'không có phần chung' : 'no part is shared'
    const clash = vi ? 'không thể cùng đúng' : 'they cannot all hold'
    return `${hullText(check, unit, lang)}; ${apart ? none : clash}`
  }
  const range = intervalText(shared, indicator, unit, lang)
  const part = vi ? `phần chung ${range}` : `shared part ${range}`
  const same = shared.low === hull.low && shared.high === hull.high
  return same ? part : `${hullText(check, unit, lang)}; ${part}`
}

function mainText(check: Check, unit: Unit, lang: Language): string {
  const { indicator, point, parts, lines } = check
  const vi = lang === 'vi'
  if (parts.length > 0) {
    const range = intervalText(point.interval, indicator, unit, lang)
    return vi ? `${range}, tính từ các số thành phần` : `${range}, computed from its parts`
  }
  if (lines.filter(({ used }) => used).length > 1) return severalText(check, unit, lang)
  const reading = readingText(point.interval, indicator, unit, lang)
  const one = vi ? `một phát biểu, ${reading}` : `one statement, ${reading}`
  if (point.state === 'agreed') return one
  return one + (vi ? ', trái với phát biểu khác' : ', which another contradicts')
}

/** How often it was said: several papers may report one occasion. */
function occasionsText({ occasions, lines }: Check, lang: Language): string | undefined {
  const count = lines.filter(({ used }) => used).length
  if (count === occasions) return undefined
  const all = smallNumberText(count, lang)
  if (occasions === 1) {
    return lang === 'vi'
      ? `${all} phát biểu cùng một dịp, tính là một lần nói`
      : `${all} statements of one occasion, which count once`
  }
  const times = smallNumberText(occasions, lang)
  return lang === 'vi'
    ? `${all} phát biểu ở ${times} dịp; cùng dịp thì tính một lần`
    : `${all} statements on ${times} occasions; those of one occasion count once`
}

function keptText({ lines }: Check, lang: Language): string | undefined {
  const kept = lines.filter(({ used }) => !used).length
  if (kept === 0) return undefined
  const count = smallNumberText(kept, lang)
  if (lang === 'vi') return `${count} phát biểu giữ riêng`
  return `${count} ${kept === 1 ? 'statement' : 'statements'} kept apart`
}

/**
 * What do the claims of one moment come to? "từ 58 đến 92%, cách nhau 34 điểm %; không có phần
 * chung"; "phần chung 67 đến 68 triệu; hai phát biểu cùng một dịp, tính là một lần nói; một phát
 * biểu giữ riêng".
 */
export function spreadText(check: Check, unit: Unit, lang: Language): string {
  return [mainText(check, unit, lang), occasionsText(check, lang), keptText(check, lang)]
    .filter((text) => text !== undefined)
    .join('; ')
}
