import type { Dataset } from './Dataset'
import type { Indicator } from './Indicator'

/** Every indicator in the order of themes, then of `order`. */
export function inReadingOrder({
  themes,
  indicators,
}: Pick<Dataset, 'themes' | 'indicators'>): readonly Indicator[] {
  const rank = new Map(themes.map(({ id }, place) => [id, place]))
  const place = (theme: string) => rank.get(theme) ?? rank.size
  return indicators.toSorted((a, b) => place(a.theme) - place(b.theme) || a.order - b.order)
}
