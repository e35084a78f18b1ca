import type { ReactNode } from 'react'

/** A wide table's own scroll area; it takes the focus, so that a keyboard can scroll it too. */
export function ScrollRegion({
  labelledBy,
  children,
}: {
  readonly labelledBy: string
  readonly children: ReactNode
}) {
  return (
    <div className="table-scroll" role="region" aria-labelledby={labelledBy} tabIndex={0}>
      {children}
    </div>
  )
}
