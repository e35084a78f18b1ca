import type { UiWords } from '@/wording/UiWords'
import { BoundMark } from './BoundMark'
import { Icon } from './Icon'

/** How to read the marks of every chart and row. */
export function MarkLegend({ words }: { words: UiWords }) {
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
