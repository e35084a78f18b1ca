import type { UiWords } from '@/wording/UiWords'
import { BoundMark } from './BoundMark'
import { Icon } from './Icon'

interface MarkLegendProps {
  readonly words: UiWords
  /** The chart shows claims kept out of the series, as hollow rings. */
  readonly evidence?: boolean
}

/** How to read the marks of every chart and row. */
export function MarkLegend({ words, evidence = false }: MarkLegendProps) {
  const { legend, hero } = words
  return (
    <div className="mark-legend">
      <span className="kicker">{hero.readHow}</span>
      <ul aria-label={hero.legendLabel}>
        {(['exact', 'atLeast', 'atMost', 'approx'] as const).map((bound) => (
          <li key={bound}>
            <BoundMark bound={bound} />
            {legend[bound]}
          </li>
        ))}
        <li>
          <span className="hatch-sample" aria-hidden="true" />
          {legend.disputed}
        </li>
        {evidence && (
          <li>
            <svg className="bound-mark" viewBox="0 0 16 34" aria-hidden="true">
              <circle cx="8" cy="17" r="5" fill="none" stroke="currentColor" strokeWidth="1.8" />
            </svg>
            {legend.evidence}
          </li>
        )}
        <li>
          <span className="diamond-sample" aria-hidden="true" />
          {legend.target}
        </li>
        <li>
          <Icon name="clock" />
          {legend.stale}
        </li>
      </ul>
    </div>
  )
}
