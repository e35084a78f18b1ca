import type { Checked } from '@/domain/explore/Inquiry'
import type { Reader } from '@/ui/Reader'
import type { CheckWords } from '@/wording/CheckWords'

interface CheckPartsProps {
  readonly reader: Reader
  readonly words: CheckWords
  readonly parts: readonly Checked[]
  readonly onLay: (moment: Checked) => void
}

/** A derived figure has no claims of its own: the way to those of its parts. */
export function CheckParts({ reader, words, parts, onLay }: CheckPartsProps) {
  const { index, lang } = reader
  return (
    <div className="check-parts">
      <p>{words.derived}</p>
      {parts.map((part) => (
        <button
          key={part.indicator}
          type="button"
          className="button button-small"
          onClick={() => {
            onLay(part)
          }}
        >
          {index.indicators.get(part.indicator)?.name[lang]}
        </button>
      ))}
    </div>
  )
}
