import { useId } from 'react'
import type { Bound } from '@/domain/Claim'

export type BoundMarkTone = 'ink' | 'then' | 'now'

/** The interval mark of a bound: a dot, and a whisker whose length is a sign, not a measure. */
export function BoundMark({ bound, tone = 'ink' }: { bound: Bound; tone?: BoundMarkTone }) {
  const fade = useId()
  const up = bound === 'atLeast'
  return (
    <svg
      className={`bound-mark tone-${tone}`}
      viewBox="0 0 16 34"
      width="16"
      height="34"
      aria-hidden="true"
    >
      <defs>
        <linearGradient id={fade} x1="0" x2="0" y1={up ? '1' : '0'} y2={up ? '0' : '1'}>
          <stop offset="0" stopColor="currentColor" />
          <stop offset="1" stopColor="currentColor" stopOpacity="0" />
        </linearGradient>
      </defs>
      {up && <rect x="6.4" y="1" width="3.2" height="24" fill={`url(#${fade})`} />}
      {bound === 'atMost' && <rect x="6.4" y="9" width="3.2" height="24" fill={`url(#${fade})`} />}
      {(bound === 'approx' || bound === 'between') && (
        <path
          d="M8 4V30M3.2 4h9.6M3.2 30h9.6"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.8"
        />
      )}
      {/* A stated range has no value of its own to put a dot at. */}
      {bound !== 'between' && (
        <circle cx="8" cy={up ? 25 : bound === 'atMost' ? 9 : 17} r="6" fill="currentColor" />
      )}
    </svg>
  )
}
