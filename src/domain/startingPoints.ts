import type { Dataset } from './Dataset'
import { heroOf } from './heroOf'
import type { Indicator } from './Indicator'
import { inReadingOrder } from './inReadingOrder'

/** Where to begin, when nothing is sought yet: the hero, then the first of each other theme. */
export function startingPoints(
  dataset: Pick<Dataset, 'themes' | 'indicators'>,
): readonly Indicator[] {
  const hero = heroOf(dataset)
  if (!hero) return []
  const ordered = inReadingOrder(dataset)
  const others = dataset.themes
    .filter(({ id }) => id !== hero.theme)
    .flatMap(({ id }) => ordered.find(({ theme }) => theme === id) ?? [])
  return [hero, ...others]
}
