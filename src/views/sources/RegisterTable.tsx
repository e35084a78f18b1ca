import type { RegisterEntry } from '@/domain/sourceRegister'
import type { Reader } from '@/ui/Reader'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { RegisterRow } from './RegisterRow'

interface RegisterTableProps {
  readonly reader: Reader
  readonly entries: readonly RegisterEntry[]
}

/** Some sources of the register, a row each. */
export function RegisterTable({ reader, entries }: RegisterTableProps) {
  const { columns } = sourcesWordsFor(reader.lang)
  return (
    <table className="register-table">
      <thead>
        <tr>
          <th scope="col">{columns.number}</th>
          <th scope="col">
            <span className="register-line">
              <span>{columns.asOf}</span> <span>{columns.stated}</span>
            </span>
          </th>
          <th scope="col">{columns.publisher}</th>
          <th scope="col">{columns.use}</th>
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <RegisterRow key={entry.source.id} reader={reader} entry={entry} />
        ))}
      </tbody>
    </table>
  )
}
