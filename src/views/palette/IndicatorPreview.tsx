import { compare } from '@/domain/compare'
import type { Indicator } from '@/domain/Indicator'
import type { Reader } from '@/ui/Reader'
import { Staff } from '@/ui/Staff'
import { StaffFades } from '@/ui/StaffFades'
import { Unbroken } from '@/ui/Unbroken'
import { VerdictChip } from '@/ui/VerdictChip'
import { courseText } from '@/wording/courseText'
import { verdictText } from '@/wording/verdictText'
import { FigurePair } from './FigurePair'

/** In pixels, for a preview at its full width. */
const SIZE = { width: 272, height: 88 }

/** An indicator between the two days: its figures, what can be said of them, and its course. */
export function IndicatorPreview({ reader, indicator }: { reader: Reader; indicator: Indicator }) {
  const { index, lang, then, now } = reader
  const series = index.seriesOf(indicator)
  const comparison = compare(series, then, now, index.targetsOf(indicator))
  const { from, to } = comparison
  const theme = index.dataset.themes.find(({ id }) => id === indicator.theme)
  return (
    <>
      <p className="kicker">{theme?.name[lang]}</p>
      <p className="palette-title">
        <Unbroken text={indicator.name[lang]} />
      </p>
      <FigurePair reader={reader} comparison={comparison} />
      <VerdictChip reader={reader} comparison={comparison} />
      <p className="palette-line">{verdictText(comparison, index.unitOf(indicator), lang).full}</p>
      {(from ?? to) && (
        <>
          <StaffFades />
          <Staff reader={reader} comparison={comparison} size={SIZE} />
          <p className="palette-course">{courseText(series, lang)}</p>
        </>
      )}
    </>
  )
}
