import type { Claim } from '@/domain/Claim'
import type { Indicator } from '@/domain/Indicator'
import { figureParts } from '@/wording/figureParts'
import { figureText } from '@/wording/figureText'
import type { Reader } from './Reader'
import { SourceRefs } from './SourceRefs'

interface ClaimFigureProps {
  readonly reader: Reader
  readonly indicator: Indicator
  readonly claim: Claim
}

/** One claim as it was stated: hedge in italics, figure in serif, its source number. */
export function ClaimFigure({ reader, indicator, claim }: ClaimFigureProps) {
  const { lang, index } = reader
  const unit = index.unitOf(indicator)
  const { hedge, before, number, of, scale } = figureParts(claim, indicator, unit, lang)
  return (
    <span className="figure">
      {hedge !== undefined && (
        <>
          <i className="hedge">{hedge}</i>{' '}
        </>
      )}
      {before !== undefined && <span className="unit">{before + '\u00a0'}</span>}
      <span className="number">{number}</span>
      {of !== undefined && indicator.kind !== 'rank' && <span className="number">/{of}</span>}
      {scale !== undefined && <span className="unit">{'\u00a0' + scale}</span>}
      <SourceRefs
        reader={reader}
        claims={[claim]}
        figure={figureText(claim, indicator, unit, lang)}
      />
    </span>
  )
}
