import { compare } from '@/domain/compare'
import type { Indicator } from '@/domain/Indicator'
import type { Reader } from '@/ui/Reader'
import { PlainFigure } from './PlainFigure'

/** The latest figure an indicator has at NOW, or that there is none. */
export function OptionFigure({ reader, indicator }: { reader: Reader; indicator: Indicator }) {
  const { index, then, now, words } = reader
  const { to } = compare(index.seriesOf(indicator), then, now, index.targetsOf(indicator))
  if (to === undefined) return <span className="none">{words.ledger.notPublished}</span>
  return <PlainFigure reader={reader} indicator={indicator} point={to} />
}
