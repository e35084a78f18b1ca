import { registerByOccasion } from '@/domain/registerByOccasion'
import type { OccasionEntries } from '@/domain/registerByOccasion'
import type { RegisterEntry } from '@/domain/sourceRegister'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { momentText } from '@/wording/momentText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { RegisterFolds } from './RegisterFolds'
import { RegisterTable } from './RegisterTable'

interface OccasionRegisterProps {
  readonly reader: Reader
  readonly entries: readonly RegisterEntry[]
  /** The list is short: nothing of it is folded away. */
  readonly disputedOnly: boolean
}

/** The register by the occasion statements were made at, in time order. */
export function OccasionRegister({ reader, entries, disputedOnly }: OccasionRegisterProps) {
  const { index, lang } = reader
  const words = sourcesWordsFor(lang)
  const { occasions, rest } = registerByOccasion(index, entries)
  return (
    <>
      {occasions.map((group) => (
        <section key={group.occasion.id} className="occasion">
          <OccasionHead reader={reader} group={group} />
          <RegisterTable reader={reader} entries={group.entries} />
        </section>
      ))}
      {rest.length > 0 && (
        <section className="occasion">
          <div className="occasion-head">
            <h3>{words.noOccasion}</h3>
          </div>
          <RegisterFolds
            key={String(disputedOnly)}
            reader={reader}
            entries={rest}
            name={(first, last) => words.numbers(first.source.number, last.source.number)}
            open={disputedOnly}
          />
        </section>
      )}
    </>
  )
}

function OccasionHead({ reader, group }: { reader: Reader; group: OccasionEntries }) {
  const { lang, then, now } = reader
  const words = sourcesWordsFor(lang)
  const { occasion, entries, claims, agreeing, disputed } = group
  const role = occasion.day === then ? 'then' : occasion.day === now ? 'now' : 'ink'
  return (
    <div className="occasion-head">
      <time className={`number tone-${role}`} dateTime={occasion.day}>
        {momentText(occasion.day, lang, 'numeric')}
      </time>
      <h3>{occasion.name[lang]}</h3>
      <p>
        {words.occasionCount(entries.length, claims, disputed)}
        {agreeing > 0 && (
          <span>
            <Icon name="check" size={11} /> {words.agreeing(agreeing)}
          </span>
        )}
      </p>
    </div>
  )
}
