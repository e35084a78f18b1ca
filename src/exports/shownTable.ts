import type { ColumnName } from '@/domain/explore/Inquiry'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { momentText } from '@/wording/momentText'
import { rowTexts } from '@/wording/rowTexts'
import { NBSP } from '@/wording/signs'
import type { Takeaway } from './Takeaway'

/** A table in words alone, the headings first. */
export interface ShownTable {
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** The table as it is on the screen: the columns chosen, in words. */
export function shownTable({ lang, rows, columns, then, now, index }: Takeaway): ShownTable {
  const words = exploreWordsFor(lang).columns
  const plain = (text: string) => text.replaceAll(NBSP, ' ')
  const days: Partial<Record<ColumnName, string>> = {
    then: momentText(then, lang),
    now: momentText(now, lang),
  }
  return {
    header: [words.name, ...columns.map((column) => days[column] ?? words[column])].map(plain),
    rows: rows.map((row) => {
      const texts = rowTexts(row, index.unitOf(row.indicator), lang)
      return [row.indicator.name[lang], ...columns.map((column) => texts[column])].map(plain)
    }),
  }
}
