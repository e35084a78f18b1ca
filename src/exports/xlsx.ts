import { takeawayWordsFor } from '@/wording/takeawayWordsFor'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { aboutLines } from './aboutLines'
import { aboutSheet } from './aboutSheet'
import { claimTable } from './claimTable'
import { sourceTable } from './sourceTable'
import type { Takeaway } from './Takeaway'
import { takeawayTable } from './takeawayTable'
import { xlsxSheet } from './xlsxSheet'
import { xlsxText } from './xlsxText'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/**
 * The table as a workbook: what it is and how it is read, the table, every statement behind it,
 * every source of those. Numbers are numbers and days are dates, in every country's settings.
 */
export async function takeawayXlsx(takeaway: Takeaway): Promise<Blob> {
  const { writeXlsx } = await import('hucre/xlsx')
  const { lang, title } = takeaway
  const { sheets: names } = takeawayWordsFor(lang)
  const tables = {
    data: takeawayTable(takeaway),
    claims: claimTable(takeaway),
    sources: sourceTable(takeaway),
  }
  const bytes = await writeXlsx({
    properties: { title: xlsxText(title), creator: uiWordsFor(lang).brand },
    sheets: [
      aboutSheet(names.about, aboutLines(takeaway, tables)),
      xlsxSheet(names.data, tables.data, 2),
      xlsxSheet(names.claims, tables.claims, 1),
      xlsxSheet(names.sources, tables.sources, 1),
    ],
  })
  return new Blob([bytes as Uint8Array<ArrayBuffer>], { type: TYPE })
}
