import { StatedPhrase } from '@/ui/StatedPhrase'
import type { Reader } from '@/ui/Reader'
import { IndicatorPreview } from './IndicatorPreview'
import type { PaletteOption } from './PaletteOption'

/** A look at what is chosen, where the page has room for it. */
export function PalettePreview({ reader, option }: { reader: Reader; option: PaletteOption }) {
  const { indicator, claim, aside } = option
  const note = option.note?.()
  return (
    <div className="palette-preview" role="presentation">
      {claim && (
        <blockquote>
          <StatedPhrase claim={claim} />
          <small>{aside}</small>
        </blockquote>
      )}
      {indicator && <IndicatorPreview reader={reader} indicator={indicator} />}
      {note && (
        <>
          <p className="kicker">{note.kicker}</p>
          <p className="palette-title">{note.title}</p>
          {note.lines.map((line) => (
            <p key={line} className="palette-line">
              {line}
            </p>
          ))}
        </>
      )}
    </div>
  )
}
