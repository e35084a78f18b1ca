import type { ReactNode } from 'react'
import { folded } from '@/domain/folded'
import { registerMoments } from '@/domain/registerMoments'
import type { RegisterEntry, RegisterLine } from '@/domain/sourceRegister'
import type { Target } from '@/domain/Target'
import { DisputeSign } from '@/ui/DisputeSign'
import type { Reader } from '@/ui/Reader'
import { StatedPhrase } from '@/ui/StatedPhrase'
import { claimDateText } from '@/wording/claimDateText'
import { momentText } from '@/wording/momentText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'

/** Lines of one source that are shown at once; the rest unfolds. */
const most = 6

/** What a source states: each moment its figures stand for, with the phrases, linked to evidence. */
export function RegisterLines({ reader, entry }: { reader: Reader; entry: RegisterEntry }) {
  const { shown, rest } = folded(entry.lines, most)
  return (
    <>
      <ul>
        <MomentLines reader={reader} lines={shown} />
      </ul>
      {rest.length > 0 && (
        <details className="register-more">
          <summary>{sourcesWordsFor(reader.lang).more(rest.length)}</summary>
          <ul>
            <MomentLines reader={reader} lines={rest} />
          </ul>
        </details>
      )}
      {entry.unlisted !== undefined && <Unlisted reader={reader} count={entry.unlisted} />}
      {entry.targets.length > 0 && (
        <ul>
          {entry.targets.map((target) => (
            <TargetLine key={target.id} reader={reader} target={target} />
          ))}
        </ul>
      )}
    </>
  )
}

/** What a part of a long register has no room for, and where it stands. */
function Unlisted({ reader, count }: { reader: Reader; count: number }) {
  const { words, lang } = reader
  return (
    <p>
      <small>
        {sourcesWordsFor(lang).unlisted(count)}{' '}
        <a href="/data/observations.csv" download>
          {words.footer.csv}
        </a>
      </small>
    </p>
  )
}

function MomentLines({ reader, lines }: { reader: Reader; lines: readonly RegisterLine[] }) {
  const { words, lang } = reader
  return registerMoments(lines).map((moment) => {
    const [{ claim }] = moment
    return (
      <Line
        key={claim.id}
        day={claimDateText(claim, lang)}
        mark={claim.asOfInferred ? words.evidence.inferred : undefined}
      >
        {moment.map((line) => (
          <Phrase key={line.claim.id} reader={reader} line={line} />
        ))}
      </Line>
    )
  })
}

function Phrase({ reader, line }: { reader: Reader; line: RegisterLine }) {
  const { words, links } = reader
  const { claim, status } = line
  return (
    <p>
      <a href={links.evidence(claim.id)} data-evidence={claim.id} aria-haspopup="dialog">
        <StatedPhrase claim={claim} />
      </a>
      {status === 'disputed' && <DisputeSign words={words.ledger.disputed} />}
    </p>
  )
}

/** A target has no evidence drawer; its phrase leads to the indicator that it belongs to. */
function TargetLine({ reader, target }: { reader: Reader; target: Target }) {
  const { words, links, lang } = reader
  const day = target.due === undefined ? undefined : momentText(target.due, lang, 'numeric')
  return (
    <Line day={day} mark={words.legend.target}>
      <p>
        <a href={links.indicator(target.indicator)}>
          <q className="stated">{target.stated}</q>
        </a>
      </p>
    </Line>
  )
}

interface LineProps {
  readonly day: string | undefined
  /** A word about the day: worked out, or that of a target. */
  readonly mark: string | undefined
  readonly children: ReactNode
}

function Line({ day, mark, children }: LineProps) {
  return (
    <li className="register-line">
      <span className="register-day">
        {day !== undefined && <span className="number">{day}</span>}
        {mark !== undefined && <small>{mark}</small>}
      </span>
      <div>{children}</div>
    </li>
  )
}
