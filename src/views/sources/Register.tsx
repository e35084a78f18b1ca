import { registerByPublisher } from '@/domain/registerByPublisher'
import { sourceRegister } from '@/domain/sourceRegister'
import type { SourceOrder } from '@/state/Address'
import { Icon } from '@/ui/Icon'
import type { Reader } from '@/ui/Reader'
import { Segmented } from '@/ui/Segmented'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'
import { OccasionRegister } from './OccasionRegister'
import { RegisterFolds } from './RegisterFolds'
import { RegisterNote } from './RegisterNote'

interface RegisterProps {
  readonly reader: Reader
  readonly order: SourceOrder
  readonly disputedOnly: boolean
  readonly hrefToList: (change: { order?: SourceOrder; disputedOnly?: boolean }) => string
}

/** The register itself, in the order the address asks for. */
export function Register({ reader, order, disputedOnly, hrefToList }: RegisterProps) {
  const { index, lang } = reader
  const words = sourcesWordsFor(lang)
  const all = sourceRegister(index)
  const entries = disputedOnly ? all.filter(({ disputed }) => disputed) : all
  return (
    <section className="register" aria-labelledby="register">
      <RegisterBar
        reader={reader}
        order={order}
        disputedOnly={disputedOnly}
        hrefToList={hrefToList}
      />
      {entries.length === 0 && <p className="register-empty">{words.empty}</p>}
      {order === 'occasion' && (
        <OccasionRegister reader={reader} entries={entries} disputedOnly={disputedOnly} />
      )}
      {order === 'publisher' && (
        <RegisterFolds
          reader={reader}
          entries={registerByPublisher(entries)}
          name={(first, last) => words.publishers(first.source.publisher, last.source.publisher)}
          open
        />
      )}
      {order === 'number' && (
        <RegisterFolds
          reader={reader}
          entries={entries}
          name={(first, last) => words.numbers(first.source.number, last.source.number)}
          open
        />
      )}
      <RegisterNote reader={reader} />
    </section>
  )
}

/** The heading of the register with its order and its filter, all of them links. */
function RegisterBar({ reader, order, disputedOnly, hrefToList }: RegisterProps) {
  const words = sourcesWordsFor(reader.lang)
  const orders: readonly SourceOrder[] = ['occasion', 'publisher', 'number']
  return (
    <div className="register-bar">
      <h2 id="register">{words.order[order]}</h2>
      <Segmented
        label={words.order.label}
        choices={orders.map((name) => ({
          label: words.order[name],
          href: hrefToList({ order: name }),
          current: name === order,
        }))}
      />
      <a
        className="check-link"
        href={hrefToList({ disputedOnly: !disputedOnly })}
        aria-current={disputedOnly ? 'true' : undefined}
      >
        <span className="check-box">{disputedOnly && <Icon name="check" size={12} />}</span>
        {words.disputedOnly}
      </a>
    </div>
  )
}
