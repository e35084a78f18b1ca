import { bibtexText } from '@/wording/bibtexText'
import { citationText } from '@/wording/citationText'
import { tableCitationText } from '@/wording/tableCitationText'
import type { Takeaway } from './Takeaway'
import { takeawaySources } from './takeawaySources'

/** Every finding of the table as a paragraph with its days and sources, row by row. */
export function takeawaySentences({ rows, index, lang }: Takeaway): string {
  return rows.map(({ comparison }) => citationText(comparison, index.dataset, lang)).join('\n\n')
}

/** The table as it is cited in a text, with every source behind it. */
export function takeawayCitation(takeaway: Takeaway): string {
  const { rows, lang } = takeaway
  return tableCitationText({ ...takeaway, rows: rows.length }, takeawaySources(takeaway), lang)
}

/** The table and every source behind it, for a bibliography. */
export function takeawayBibtex(takeaway: Takeaway): string {
  return bibtexText(takeaway, takeawaySources(takeaway), takeaway.lang)
}
