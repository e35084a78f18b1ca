import type { RegisterSummary } from '@/domain/RegisterSummary'
import type { Reader } from '@/ui/Reader'
import { numberText } from '@/wording/numberText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { RegisterNote } from './RegisterNote'
import { useSoughtPart } from './useSoughtPart'

interface RegisterPartsProps {
  readonly reader: Reader
  readonly register: RegisterSummary
  readonly hrefToPart: (part: number) => string
}

/** A register too long for one screen: the way to each of its parts. */
export function RegisterParts({ reader, register, hrefToPart }: RegisterPartsProps) {
  const { lang, links } = reader
  const words = sourcesWordsFor(lang)
  useSoughtPart(links.source)
  return (
    <section className="register" aria-labelledby="register">
      <div className="register-bar">
        <h2 id="register">{words.order.number}</h2>
      </div>
      <p className="register-note">{words.parted}</p>
      <ul className="top-publishers">
        {register.parts.map(({ part, first, last, sources }) => (
          <li key={part}>
            <a href={hrefToPart(part)}>{words.numbers(first, last)}</a>
            <span className="number">{numberText(sources, lang)}</span>
          </li>
        ))}
      </ul>
      <RegisterNote reader={reader} />
    </section>
  )
}
