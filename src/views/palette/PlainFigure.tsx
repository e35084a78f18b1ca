import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import type { Reader } from '@/ui/Reader'
import { figureParts } from '@/wording/figureParts'

interface PlainFigureProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly point: Point
  /** Without "triệu", where one for two figures is enough. */
  readonly bare?: boolean
}

/** A figure as it was stated, without its sources: what it stands in is a link itself. */
export function PlainFigure({ reader, indicator, point, bare = false }: PlainFigureProps) {
  const parts = figureParts(point, indicator, reader.index.unitOf(indicator), reader.lang)
  const total = indicator.kind === 'rank' ? undefined : parts.of
  const scale = bare ? undefined : parts.scale
  return (
    <span className="palette-figure">
      {parts.hedge !== undefined && <i className="hedge">{parts.hedge} </i>}
      {[parts.before, total === undefined ? parts.number : `${parts.number}/${total}`, scale]
        .filter(Boolean)
        .join('\u00a0')}
    </span>
  )
}
