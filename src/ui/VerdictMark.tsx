import { verdictShape } from '@/charts/verdictShape'
import type { Verdict } from '@/domain/Comparison'

/** The shape of a verdict: two dots and what lies between them. */
export function VerdictMark({ verdict }: { verdict: Verdict }) {
  const { dots, solids, strokes } = verdictShape(verdict)
  return (
    <svg className="verdict-mark" viewBox="0 0 18 17" fill="currentColor" aria-hidden="true">
      {dots.map(([cx, cy, r]) => (
        <circle key={cx} cx={cx} cy={cy} r={r} />
      ))}
      {solids.map((path) => (
        <path key={path} d={path} />
      ))}
      {strokes.map(({ path, dash }) => (
        <path
          key={path}
          d={path}
          stroke="currentColor"
          strokeWidth={1.5}
          fill="none"
          strokeDasharray={dash}
        />
      ))}
    </svg>
  )
}
