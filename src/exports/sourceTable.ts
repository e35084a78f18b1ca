import { SOURCE_COLUMNS } from '@/wording/ColumnWords'
import { takeawayWordsFor } from '@/wording/takeawayWordsFor'
import type { Table } from './Table'
import { tableOf } from './tableOf'
import type { Takeaway } from './Takeaway'
import { takeawayClaims } from './takeawayClaims'

/** Every source of the statements behind the table, by register number. */
export function sourceTable(takeaway: Takeaway): Table {
  const { lang, index } = takeaway
  const claims = takeawayClaims(takeaway).map(({ claim }) => claim)
  const counts = new Map<string, number>()
  for (const { source } of claims) counts.set(source, (counts.get(source) ?? 0) + 1)
  const rows = index.dataset.sources
    .filter(({ id }) => counts.has(id))
    .toSorted((a, b) => a.number - b.number)
    .map(({ id, number, publisher, title, published, url, note }) => ({
      number,
      publisher,
      title,
      published,
      url,
      claims: counts.get(id),
      note: note?.[lang],
    }))
  const words = takeawayWordsFor(lang)
  const kinds = { number: 'number', claims: 'number', url: 'link' } as const
  return tableOf(SOURCE_COLUMNS, words.sources, kinds, rows)
}
