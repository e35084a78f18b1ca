import type { Bilingual } from '@/domain/Bilingual'
import { claimDay } from '@/domain/claimDay'
import type { Dataset } from '@/domain/Dataset'
import type { Kind } from '@/domain/Indicator'
import type { Day } from '@/domain/Moment'

/** What other programs need to know of an indicator before they read its figures. */
interface CatalogueEntry {
  readonly id: string
  readonly name: Bilingual
  readonly theme: string
  readonly unit: string
  readonly kind: Kind
  /** Number of claims; 0 for a derived indicator. */
  readonly claims: number
  /** First and last day a claim stands at; absent where there is none. */
  readonly first?: Day
  readonly last?: Day
}

export interface Catalogue {
  readonly version: string
  readonly day: Day
  readonly indicators: readonly CatalogueEntry[]
}

/** The list of indicators, in the dataset's order. */
export function catalogue({ version, day, indicators }: Dataset): Catalogue {
  return {
    version,
    day,
    indicators: indicators.map(({ id, name, theme, unit, kind, claims }) => {
      const days = claims.map(claimDay).toSorted()
      const [first, last] = [days.at(0), days.at(-1)]
      const span = first === undefined || last === undefined ? {} : { first, last }
      return { id, name, theme, unit, kind, claims: claims.length, ...span }
    }),
  }
}
