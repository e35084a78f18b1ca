import type { ReactNode } from 'react'

interface ChartReadoutProps {
  /** The point being looked at, in a sentence. */
  readonly shown: string | undefined
  /** What leads on from it: its source numbers. */
  readonly more: ReactNode
  /** How to look at a point. */
  readonly hint: string
  /** What must be said of the axis, in words. */
  readonly note: string | undefined
}

/** Under a chart: the point being looked at, and what its axis needs to have said. */
export function ChartReadout({ shown, more, hint, note }: ChartReadoutProps) {
  return (
    <div className="chart-foot">
      <p className="chart-readout">
        {shown === undefined ? (
          <span className="chart-hint">{hint}</span>
        ) : (
          <>
            <span aria-hidden="true">{shown}</span> {more}
          </>
        )}
      </p>
      {note !== undefined && <p className="axis-note">{note}</p>}
    </div>
  )
}
