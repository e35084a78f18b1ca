import type { Comparison } from '@/domain/Comparison'
import { sole } from '@/domain/sole'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { figureParts } from '@/wording/figureParts'
import { pointDateText } from '@/wording/pointDateText'
import { PlainFigure } from './PlainFigure'

/** THEN and NOW of a comparison facing each other, or the one figure there is. */
export function FigurePair({ reader, comparison }: { reader: Reader; comparison: Comparison }) {
  const { index, lang } = reader
  const { indicator, from, to, verdict } = comparison
  const unit = index.unitOf(indicator)
  const sides = [
    { name: 'then', point: from },
    // Where both days have the same figure it stands once.
    { name: 'now', point: verdict === 'no-newer' ? undefined : to },
  ].flatMap(({ name, point }) => (point ? [{ name, point }] : []))
  const scale = sole(sides.map(({ point }) => figureParts(point, indicator, unit, lang).scale))
  if (sides.length === 0) return null
  return (
    <p className="palette-pair">
      {sides.map(({ name, point }, place) => (
        <span
          key={name}
          className={sides.length > 1 ? `palette-side tone-${name}` : 'palette-side'}
        >
          {place > 0 && <Icon name="arrow-right" size={18} />}
          <span className="palette-dated">
            <PlainFigure
              reader={reader}
              indicator={indicator}
              point={point}
              bare={scale !== undefined}
            />
            <small>{pointDateText(point, lang)}</small>
          </span>
        </span>
      ))}
      {scale !== undefined && <span className="unit">{scale}</span>}
    </p>
  )
}
