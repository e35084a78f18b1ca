import { staffGeometry } from '@/charts/staffGeometry'
import type { StaffMark } from '@/charts/staffGeometry'
import type { Comparison } from '@/domain/Comparison'
import type { Reader } from './Reader'
import { staffFade } from './StaffFades'

/** The room a row of the ledger has, in pixels. */
const LEDGER = { width: 256, height: 64 } as const
const radius = { then: 5, now: 6, point: 2.7 } as const

interface StaffProps {
  readonly reader: Reader
  readonly comparison: Comparison
  /** In pixels; the ledger's where it is not said. */
  readonly size?: { readonly width: number; readonly height: number }
}

/** The small course of one row: THEN and NOW between the two day lines, on a true time axis. */
export function Staff({ reader, comparison, size = LEDGER }: StaffProps) {
  const series = reader.index.seriesOf(comparison.indicator)
  const targets = reader.index.targetsOf(comparison.indicator)
  const drawing = staffGeometry({ comparison, series, targets, ...size })
  // Marks keep their elements while a handle moves them: what counts is their order.
  return (
    <svg className="staff" viewBox={`0 0 ${size.width} ${size.height}`}>
      {[...drawing.connectors, ...drawing.broken].map((line, place) => (
        <line key={place} className="staff-connector" {...line} />
      ))}
      {drawing.slashes.map(({ x, y }, place) => (
        <path key={place} className="staff-slash" d={`M${x - 4} ${y + 9}l8 -18`} />
      ))}
      {drawing.targets.map(({ x, y }, place) => (
        <path key={place} className="staff-target" d={`M${x} ${y - 6}l6 6-6 6-6-6z`} />
      ))}
      {drawing.marks.map((mark, place) => (
        <Mark key={place} mark={mark} whisker={drawing.whisker} />
      ))}
    </svg>
  )
}

function Mark({ mark, whisker }: { mark: StaffMark; whisker: number }) {
  const { kind, x, y, bound, span, bar } = mark
  if (span !== undefined) {
    const { left, right, top, bottom } = span
    return (
      <path
        className="staff-dispute"
        d={`M${left} ${top}H${right}V${bottom}H${left}Z`}
        fill={`url(#${staffFade('hatch')})`}
      />
    )
  }
  if (bar !== undefined) {
    const { left, right, top, bottom } = bar
    return (
      <path
        className={`staff-${kind} staff-bar`}
        d={`M${x} ${top}V${bottom}M${left} ${top}H${right}M${left} ${bottom}H${right}`}
        stroke="currentColor"
        strokeWidth="2"
      />
    )
  }
  const plain = kind === 'point'
  return (
    <g className={`staff-${kind}`} transform={`translate(${x} ${y})`}>
      {!plain && (bound === 'atLeast' || bound === 'atMost') && (
        <rect
          x="-1.5"
          y={-whisker}
          width="3"
          height={whisker}
          fill={`url(#${staffFade(kind)})`}
          transform={bound === 'atMost' ? 'scale(1 -1)' : undefined}
        />
      )}
      {!plain && bound === 'approx' && (
        <path d="M0 -11V11M-4 -11h8M-4 11h8" stroke="currentColor" strokeWidth="1.5" fill="none" />
      )}
      <circle r={radius[kind]} />
    </g>
  )
}
