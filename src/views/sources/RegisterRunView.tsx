import type { RegisterPart } from '@/domain/registerParts'
import type { RegisterRun } from '@/domain/RegisterRun'
import type { Reader } from '@/ui/Reader'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { RegisterNote } from './RegisterNote'
import { RegisterTable } from './RegisterTable'

interface RegisterRunProps {
  readonly reader: Reader
  readonly run: RegisterRun
  readonly hrefToPart: (part: number) => string
}

/** One part of a long register, with the way to its neighbours above and below it. */
export function RegisterRunView({ reader, run, hrefToPart }: RegisterRunProps) {
  const words = sourcesWordsFor(reader.lang)
  const ways = <Ways reader={reader} run={run} hrefToPart={hrefToPart} />
  return (
    <section className="register" aria-labelledby="register">
      <div className="register-bar">
        <h2 id="register">{words.numbers(run.first, run.last)}</h2>
        {ways}
      </div>
      <RegisterTable reader={reader} entries={run.entries} />
      <nav className="register-bar" aria-label={words.kicker}>
        {ways}
      </nav>
      <RegisterNote reader={reader} />
    </section>
  )
}

function Ways({ reader, run, hrefToPart }: RegisterRunProps) {
  const words = sourcesWordsFor(reader.lang)
  const way = ({ part, first, last }: RegisterPart, rel: 'prev' | 'next') => (
    <a className="check-link" href={hrefToPart(part)} rel={rel}>
      {rel === 'prev' && '← '}
      {words.numbers(first, last)}
      {rel === 'next' && ' →'}
    </a>
  )
  return (
    <>
      {run.previous && way(run.previous, 'prev')}
      <a className="check-link" href={reader.links.sources}>
        {words.whole}
      </a>
      {run.next && way(run.next, 'next')}
    </>
  )
}
