import type { ReactNode } from 'react'
import type { Verdict } from '@/domain/Comparison'

const stroke = { stroke: 'currentColor', strokeWidth: 1.5, fill: 'none' } as const
const changeless = (
  <>
    <circle cx="3.2" cy="8.5" r="2.4" />
    <circle cx="14.4" cy="8.5" r="2.4" />
    <path d="M6.2 8.5h5.4" {...stroke} />
  </>
)

const marks: Readonly<Record<Verdict, ReactNode>> = {
  rose: (
    <>
      <circle cx="3.5" cy="12.5" r="2.2" />
      <circle cx="14.5" cy="4" r="2.9" />
      <path d="M5 11.3 12.5 5.5" {...stroke} />
    </>
  ),
  fell: (
    <>
      <circle cx="3.5" cy="4" r="2.2" />
      <circle cx="14.5" cy="12.5" r="2.9" />
      <path d="M5 5.3 12.5 10.9" {...stroke} />
    </>
  ),
  unchanged: changeless,
  'cannot-tell': (
    <>
      <circle cx="3.2" cy="10" r="2.4" />
      <circle cx="14.4" cy="10" r="2.4" />
      <path d="M14.4 10V2" {...stroke} />
      <path d="M6.6 10h5" {...stroke} strokeDasharray="1.4 1.6" />
    </>
  ),
  'not-comparable': (
    <>
      <circle cx="3.2" cy="8.5" r="2.4" />
      <rect x="12.2" y="6.3" width="4.4" height="4.4" />
      <path d="M10.4 3 7.2 14" {...stroke} />
    </>
  ),
  first: (
    <>
      <circle cx="14" cy="8.5" r="2.7" />
      <path d="M1 8.5h8.5" {...stroke} strokeDasharray="1 2.2" />
    </>
  ),
  'no-newer': (
    <>
      <circle cx="3.6" cy="8.5" r="2.7" />
      <path d="M8 8.5h8.5" {...stroke} strokeDasharray="1 2.2" />
    </>
  ),
  'target-only': <path d="M9 2.4 15.2 8.6 9 14.8 2.8 8.6Z" />,
  'no-figure': <path d="M1 8.5h16" {...stroke} strokeDasharray="1 2.2" />,
}

/** The shape of a verdict: two dots and what lies between them. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  return (
    <svg className="verdict-mark" viewBox="0 0 18 17" fill="currentColor" aria-hidden="true">
      {marks[verdict]}
    </svg>
  )
}
