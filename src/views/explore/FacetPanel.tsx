import { useState } from 'react'
import { FACETS } from '@/domain/explore/Facet'
import { Icon } from '@/ui/Icon'
import { numberText } from '@/wording/numberText'
import type { Explorer } from './Explorer'
import { FacetGroup } from './FacetGroup'

interface FacetPanelProps {
  readonly explorer: Explorer
  /** How many indicators there are. */
  readonly all: number
}

/** What the table is narrowed by, with what each further choice would leave. */
export function FacetPanel({ explorer, all }: FacetPanelProps) {
  const { words, answer, inquiry, reader } = explorer
  const [open, setOpen] = useState(false)
  const on = FACETS.filter((name) => inquiry.filter[name] !== undefined).length
  // Between two days before any figure no row has a state: there is nothing to choose.
  const groups = FACETS.filter((name) => answer.counts[name].length > 0).map((name) => (
    <FacetGroup key={name} explorer={explorer} name={name} counts={answer.counts[name]} />
  ))
  return (
    <aside className="facets" aria-label={words.filters}>
      <p className="facets-total" role="status">
        <b>{numberText(answer.rows.length, reader.lang)}</b> {words.ofAll(all)}
      </p>
      <button
        type="button"
        className="button facets-fold"
        aria-expanded={open}
        data-needs-scripts
        onClick={() => {
          setOpen(!open)
        }}
      >
        {on === 0 ? words.filters : words.filtersOn(on)}
        <Icon name={open ? 'chevron-up' : 'chevron-down'} size={12} />
      </button>
      <div className={open ? 'facets-list facets-open' : 'facets-list'} data-needs-scripts>
        {groups}
      </div>
    </aside>
  )
}
