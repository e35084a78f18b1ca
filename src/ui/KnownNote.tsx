import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { knownWords } from '@/wording/knownWords'
import { momentText } from '@/wording/momentText'

interface KnownNoteProps {
  readonly lang: Language
  readonly known: Day
  /** This screen with all that is known today. */
  readonly href: string
}

/** Says on every screen that it stands as it was known on a day, and leads back. */
export function KnownNote({ lang, known, href }: KnownNoteProps) {
  const words = knownWords[lang]
  return (
    <p className="known-note" role="note">
      <span className="page">
        <strong>{words.asOf(momentText(known, lang))}</strong> {words.text}{' '}
        <a href={href}>{words.leave}</a>
      </span>
    </p>
  )
}
