import type { Indicator } from './Indicator'

/** Suggestions for one wrong address. */
const most = 5

/**
 * The indicators whose id, names or keywords share the most word beginnings with a text; an
 * address mistyped or cut short still finds its neighbours. None where nothing is shared.
 */
export function nearestIndicators(
  indicators: readonly Indicator[],
  sought: string,
): readonly Indicator[] {
  const words = beginnings(sought)
  return indicators
    .map((indicator) => {
      const { id, name, keywords } = indicator
      const own = beginnings([id, name.vi, name.en, ...keywords].join(' '))
      return { indicator, shared: [...words].filter((word) => own.has(word)).length }
    })
    .filter(({ shared }) => shared > 0)
    .toSorted((a, b) => b.shared - a.shared)
    .slice(0, most)
    .map(({ indicator }) => indicator)
}

/** The first four letters of each word of three letters or more, without diacritics or case. */
function beginnings(text: string): ReadonlySet<string> {
  const plain = text
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
  const words = plain.split(/[^a-z0-9]+/).filter((word) => word.length >= 3)
  return new Set(words.map((word) => word.slice(0, 4)))
}
