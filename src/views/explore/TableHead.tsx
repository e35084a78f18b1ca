import type { Sort, SortKey } from '@/domain/explore/Inquiry'
import { Icon } from '@/ui/Icon'
import { momentText } from '@/wording/momentText'
import type { Explorer } from './Explorer'

/** A first press sorts so that what one looks for stands first: names from A, amounts from the most. */
function nextSort(sort: Sort | undefined, by: SortKey): Sort | undefined {
  const first = by !== 'name' && by !== 'verdict'
  if (sort?.by !== by) return { by, descending: first }
  return sort.descending === first ? { by, descending: !first } : undefined
}

/** The headings of the table; each sorts by its column, then the other way round, then not. */
export function TableHead({ explorer }: { readonly explorer: Explorer }) {
  const { words, inquiry, reader } = explorer
  const { then, now, lang } = reader
  const days = { then: momentText(then, lang), now: momentText(now, lang) }
  return (
    <div role="rowgroup" className="explore-thead">
      <div role="row" className="explore-row explore-headings" aria-rowindex={1}>
        <div role="columnheader" aria-colindex={1} className="explore-pick" tabIndex={-1}>
          <span className="visually-hidden">{words.table.pick('')}</span>
        </div>
        {(['name', ...inquiry.columns] as const).map((by, at) => (
          <Heading
            key={by}
            explorer={explorer}
            by={by}
            column={at + 2}
            {...((by === 'then' || by === 'now') && { day: days[by] })}
          />
        ))}
      </div>
    </div>
  )
}

interface HeadingProps {
  readonly explorer: Explorer
  readonly by: SortKey
  readonly column: number
  readonly day?: string
}

function Heading({ explorer, by, column, day }: HeadingProps) {
  const { words, inquiry, ask } = explorer
  const { sort } = inquiry
  const sorted = sort?.by === by ? (sort.descending ? 'descending' : 'ascending') : undefined
  return (
    <div
      role="columnheader"
      className={`explore-${by}`}
      aria-colindex={column}
      aria-sort={sorted ?? 'none'}
      title={by === 'name' ? undefined : words.meanings[by]}
    >
      <button
        type="button"
        className="sort-button"
        onClick={() => {
          ask({ sort: nextSort(sort, by) })
        }}
      >
        <span className="visually-hidden">{words.table.sortBy(words.columns[by])}</span>
        <span aria-hidden="true">{day ?? words.columns[by]}</span>
        {sorted && <Icon name={sorted === 'ascending' ? 'chevron-up' : 'chevron-down'} size={11} />}
      </button>
    </div>
  )
}
