import { useState } from 'react'
import type { FacetCount, FacetName } from '@/domain/explore/Facet'
import type { Explorer } from './Explorer'
import { FacetValues } from './FacetValues'

export interface FacetGroupProps {
  readonly explorer: Explorer
  readonly name: FacetName
  readonly counts: readonly FacetCount[]
}

/** Facets that are open to begin with; the others keep their place and open on a press. */
const OPEN: ReadonlySet<FacetName> = new Set(['verdict', 'theme', 'state', 'unit', 'stated'])

/** One facet, which opens once a value of it is chosen; while it is closed its values cost nothing. */
export function FacetGroup({ explorer, name, counts }: FacetGroupProps) {
  const narrows = explorer.inquiry.filter[name] !== undefined
  const [narrowed, setNarrowed] = useState(narrows)
  const [open, setOpen] = useState(OPEN.has(name) || narrows)
  if (narrows !== narrowed) {
    setNarrowed(narrows)
    if (narrows) setOpen(true)
  }
  return (
    <details
      className="facet"
      open={open}
      onToggle={({ currentTarget }) => {
        setOpen(currentTarget.open)
      }}
    >
      <summary>{explorer.words.facets[name]}</summary>
      {open && <FacetValues explorer={explorer} name={name} counts={counts} />}
    </details>
  )
}
