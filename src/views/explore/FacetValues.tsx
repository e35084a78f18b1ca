import { useState } from 'react'
import type { Bound } from '@/domain/Claim'
import type { Verdict } from '@/domain/Comparison'
import { foldedValues, MOST_FOUND } from '@/domain/explore/foldedValues'
import type { FacetName } from '@/domain/explore/Facet'
import { orderValues } from '@/domain/explore/orderValues'
import { toggleValue } from '@/domain/explore/toggleValue'
import { BoundMark } from '@/ui/BoundMark'
import { VerdictMark } from '@/ui/VerdictMark'
import { facetValueText } from '@/wording/facetValueText'
import { numberText } from '@/wording/numberText'
import type { FacetGroupProps } from './FacetGroup'

/** The values of a facet with how many rows each leaves; many are folded, and can be sought. */
export function FacetValues({ explorer, name, counts }: FacetGroupProps) {
  const { reader, words, inquiry, ask } = explorer
  const { index, lang } = reader
  const [whole, setWhole] = useState(false)
  const [sought, setSought] = useState('')
  const chosen = inquiry.filter[name] ?? []
  const text = (value: string) => facetValueText(name, value, index, lang)
  const ordered = orderValues(name, counts, index)
  const { shown, others } = foldedValues(ordered, chosen, whole ? { sought, text } : undefined)
  return (
    <>
      {whole && counts.length > MOST_FOUND && (
        <input
          type="search"
          className="facet-find"
          aria-label={words.findValue(words.facets[name])}
          placeholder={words.findValue(words.facets[name])}
          value={sought}
          onChange={(event) => {
            setSought(event.target.value)
          }}
        />
      )}
      <ul>
        {shown.map(({ value, count }) => (
          <li key={value}>
            <label className={count === 0 ? 'facet-value facet-empty' : 'facet-value'}>
              <input
                type="checkbox"
                checked={chosen.includes(value)}
                onChange={() => {
                  ask({ filter: toggleValue(inquiry.filter, name, value) })
                }}
              />
              <span className="facet-name">
                <FacetSign name={name} value={value} /> {text(value)}
              </span>
              <span className="facet-count">{numberText(count, lang)}</span>
            </label>
          </li>
        ))}
      </ul>
      {(others > 0 || whole) && (
        <button
          type="button"
          className="facet-more"
          aria-expanded={whole}
          onClick={() => {
            setWhole(!whole)
            setSought('')
          }}
        >
          {whole ? words.fewerValues : words.moreValues(others)}
        </button>
      )}
    </>
  )
}

/** The mark by which the table shows the value too. */
function FacetSign({ name, value }: { readonly name: FacetName; readonly value: string }) {
  if (name === 'verdict') return <VerdictMark verdict={value as Verdict} />
  if (name !== 'stated') return null
  return <BoundMark bound={value === 'full' ? 'exact' : (value as Bound)} />
}
