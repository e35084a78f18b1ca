import type { RegisterEntry } from '@/domain/sourceRegister'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { Unbroken } from '@/ui/Unbroken'
import { addressHost } from '@/wording/addressHost'
import { momentText } from '@/wording/momentText'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { RegisterLines } from './RegisterLines'

/** One source: its number, what it states, who published it, what it is used for. */
export function RegisterRow({ reader, entry }: { reader: Reader; entry: RegisterEntry }) {
  const { lang } = reader
  const words = sourcesWordsFor(lang)
  const { source, anchor, disputed, indicators } = entry
  const { number, publisher, title, url, published, note } = source
  return (
    <tr id={anchor ? `source-${number}` : undefined} tabIndex={anchor ? -1 : undefined}>
      <th scope="row" className="register-number number">
        {number}
      </th>
      <td>
        <RegisterLines reader={reader} entry={entry} />
      </td>
      <td className="register-publisher">
        <b>{publisher}</b>
        <small>
          <Unbroken text={title ?? `${addressHost(url)}, ${words.untitled}`} />
        </small>
        {published !== undefined && (
          <small>{words.publishedOn(momentText(published, lang, 'numeric'))}</small>
        )}
        {note !== undefined && <small>{note[lang]}</small>}
      </td>
      <td className="register-use">
        <span>{words.usedFor(indicators)}</span>
        {disputed && (
          <small>
            <Icon name="not-equal" size={11} /> {words.hasDispute}
          </small>
        )}
        <a href={url} target="_blank" rel="noopener noreferrer external">
          {words.open}
          <span className="visually-hidden">
            : {publisher}, {words.newTab}
          </span>{' '}
          <Icon name="external" size={12} />
        </a>
      </td>
    </tr>
  )
}
