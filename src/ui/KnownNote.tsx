import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { knownWords } from '@/wording/knownWords'
import { momentText } from '@/wording/momentText'

interface KnownNoteProps {
  readonly lang: Language
  readonly known: Day
  /** The last day of the data. */
  readonly until: Day
  /** This screen with all that is known today. */
  readonly href: string
}

/** Says on every screen that it stands as it was known on a day, and leads back. */
export function KnownNote({ lang, known, until, href }: KnownNoteProps) {
  const words = knownWords[lang]
  const [day, last] = [momentText(known, lang), momentText(until, lang)]
  return (
    <p className="known-note" role="note">
      <span className="page">
        {known > until ? (
          words.beyond(day, last)
        ) : (
          <>
            <strong>{words.asOf(day)}</strong> {words.text}
          </>
        )}{' '}
        <a href={href}>{words.leave}</a>
      </span>
    </p>
  )
}
