import type { Dataset } from '@/domain/Dataset'
import { rowsOf } from '@/domain/explore/rowsOf'
import { COLUMNS } from '@/domain/explore/Inquiry'
import { indexDataset } from '@/domain/indexDataset'
import type { Takeaway } from '@/exports/Takeaway'

/** What an analyst takes away of a dataset: every row and column, or those a test names. */
export function takeawayOf(
  dataset: Dataset,
  facts: Partial<Takeaway> & { readonly only?: readonly string[] } = {},
): Takeaway {
  const { only, ...rest } = facts
  const { then = '2024-10-10', now = '2026-01-16' } = rest
  const index = indexDataset(dataset)
  const rows = rowsOf(index, then, now)
  return {
    lang: 'vi',
    title: 'Ba chỉ số định danh',
    rows: only
      ? only.flatMap((id) => rows.find(({ indicator }) => indicator.id === id) ?? [])
      : rows,
    columns: COLUMNS,
    then,
    now,
    filters: [{ facet: 'Chủ đề', values: ['Định danh số', 'Dịch vụ công'] }],
    text: 'căn cước',
    link: 'https://nhip.test/kham-pha?q=c%C4%83n+c%C6%B0%E1%BB%9Bc',
    dataDay: dataset.day,
    version: dataset.version,
    index,
    ...rest,
  }
}
