import type { CSSProperties } from 'react'
import { barShares } from '@/charts/barShares'
import { claimsByYear } from '@/domain/claimsByYear'
import type { Reader } from '@/ui/Reader'
import { numberText } from '@/wording/numberText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'

/** How many statements speak of each year: bars that start at zero, each with its number. */
export function YearBars({ reader }: { reader: Reader }) {
  const { index, lang } = reader
  const years = index.register?.years ?? claimsByYear([...index.claims.values()])
  const shares = barShares(years.map(({ claims }) => claims))
  return (
    <section aria-labelledby="claims-by-year">
      <h2 id="claims-by-year">{sourcesWordsFor(lang).byYear}</h2>
      <ul className="year-bars">
        {years.map(({ year, claims }, place) => (
          <li key={year}>
            <span className="year-bars-year">{year}</span>
            <span className="year-bars-track">
              <span className="number">{numberText(claims, lang)}</span>
              <span
                className="year-bars-bar"
                style={{ '--length': shares[place] } as CSSProperties}
              />
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
