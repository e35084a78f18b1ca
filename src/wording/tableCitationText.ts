import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import type { Source } from '@/domain/Source'
import type { Citable } from './bibtexText'
import { counted } from './counted'
import { many } from './many'
import { momentText } from './momentText'
import { sourceText } from './sourceText'

/** A table of ours, as it is cited. */
export interface CitedTable extends Citable {
  readonly rows: number
  readonly then: Day
  readonly now: Day
  /** Only what was known by this day is in it. */
  readonly known?: Day
}

/**
 * A whole table as a citation to copy: whose it is, between which days, how new, in which version,
 * where it opens again, and every source behind it. An address stands in a line of its own.
 */
export function tableCitationText(
  table: CitedTable,
  sources: readonly Source[],
  lang: Language,
): string {
  const { title, rows, then, now, known, dataDay, version, link } = table
  const [earlier, later, newest] = [then, now, dataDay].map((day) => momentText(day, lang, 'long'))
  const by = known === undefined ? '' : momentText(known, lang, 'long')
  const vi = lang === 'vi'
  const size = vi ? `${counted(rows)} chỉ số` : many(rows, 'indicator')
  const days = vi ? `từ ${earlier} đến ${later}` : `from ${earlier} to ${later}`
  const seen = vi ? `chỉ gồm điều đã biết đến ${by}` : `only what was known by ${by}`
  const data = vi
    ? `số liệu đến ${newest}, phiên bản ${version}`
    : `figures up to ${newest}, version ${version}`
  const facts = [`${size}, ${days}`, ...(known === undefined ? [] : [seen]), data].join('; ')
  return [
    `Nhịp Số, “${title}”: ${facts}.`,
    link,
    ...(sources.length === 0 ? [] : [vi ? 'Nguồn:' : 'Sources:']),
    ...sources.map((source) => sourceText(source, lang)),
  ].join('\n')
}
