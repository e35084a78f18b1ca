import { memo } from 'react'
import type { Indicator } from '@/domain/Indicator'
import type { Point } from '@/domain/Series'
import { figureParts } from '@/wording/figureParts'
import { figureText } from '@/wording/figureText'
import type { Reader } from './Reader'
import { sameReading } from './sameReading'
import { SourceRefs } from './SourceRefs'

interface FigureProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly point: Point
  /** Say the unit too ("triệu tài khoản"), not only the scale ("triệu"). */
  readonly withUnit?: boolean
  readonly most?: number
}

/** One point as it was stated: hedge in italics, figure in serif, unit small, source numbers. */
export const Figure = memo(function Figure(props: FigureProps) {
  const { reader, indicator, point, withUnit = false, most = 3 } = props
  const { lang, index } = reader
  const unit = index.unitOf(indicator)
  const parts = figureParts(point, indicator, unit, lang)
  const small = [parts.scale, withUnit ? parts.unit : undefined].filter(Boolean).join('\u00a0')
  return (
    <span className={point.state === 'disputed' ? 'figure figure-disputed' : 'figure'}>
      {parts.hedge !== undefined && (
        <>
          <i className="hedge">{parts.hedge}</i>{' '}
        </>
      )}
      {parts.before !== undefined && <span className="unit">{parts.before + '\u00a0'}</span>}
      <span className="number">{parts.number}</span>
      {parts.of !== undefined && indicator.kind !== 'rank' && (
        <span className="number">/{parts.of}</span>
      )}
      {small !== '' && <span className="unit">{'\u00a0' + small}</span>}
      <SourceRefs
        reader={reader}
        claims={point.claims}
        figure={figureText(point, indicator, unit, lang)}
        most={most}
      />
    </span>
  )
}, sameFigure)

function sameFigure(before: FigureProps, after: FigureProps): boolean {
  return (
    sameReading(before.reader, after.reader) &&
    before.indicator === after.indicator &&
    before.point === after.point &&
    before.withUnit === after.withUnit &&
    before.most === after.most
  )
}
