import type { Language } from '@/domain/Bilingual'
import { precisionOf } from '@/domain/calendar'
import type { Moment } from '@/domain/Moment'
import type { Source } from '@/domain/Source'
import { slugText } from './slugText'

/**
 * What TeX would take for something else. Braces are named, not escaped: BibTeX counts them, a
 * backslash before them or not.
 */
const TEX: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '%': String.raw`\%`,
  '&': String.raw`\&`,
  '#': String.raw`\#`,
  $: String.raw`\$`,
  _: String.raw`\_`,
}

/** A text for a field: one line, safe for TeX, its letters as they are (UTF-8). */
function texText(text: string): string {
  const line = text.replaceAll(/[\s\p{Cc}]+/gu, ' ').trim()
  return line.replaceAll(/[\\{}~^%&#$_]/g, (sign) => String(TEX[sign]))
}

/** An address stands as it is, for TeX sets it letter by letter; only braces would end the field. */
function texAddress(url: string): string {
  return url.replaceAll(/[\s\\{}]/g, (sign) => encodeURIComponent(sign))
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

type Field = readonly [name: string, value: string]

/** As much of a date as is known; months by the names every style knows. */
function dateFields(moment: Moment | undefined): readonly Field[] {
  if (moment === undefined) return []
  const year: Field = ['year', `{${moment.slice(0, 4)}}`]
  const precision = precisionOf(moment)
  if (precision === 'year' || precision === 'quarter') return [year]
  const month: Field = ['month', String(MONTHS[Number(moment.slice(5, 7)) - 1])]
  if (precision === 'month') return [year, month]
  return [year, month, ['day', `{${Number(moment.slice(8))}}`]]
}

function entry(key: string, fields: readonly Field[]): string {
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`)
  return `@misc{${key},\n${lines.join('')}}`
}

/** A name or title whose capitals stay: a second pair of braces keeps styles from changing them. */
const kept = (text: string) => `{{${texText(text)}}}`

/** One source as an entry of a bibliography. What is not known is left out. */
export function sourceBibtexText(source: Source, lang: Language): string {
  const { number, publisher, title, url, published } = source
  const note =
    lang === 'vi'
      ? `Nguồn số ${number} trong sổ nguồn của Nhịp Số`
      : `Source ${number} in the register of Nhịp Số`
  return entry(`nhip-so-${number}-${slugText(publisher, 40)}`.replace(/-$/, ''), [
    ['author', kept(publisher)],
    ...(title === undefined ? [] : [['title', kept(title)] as const]),
    ...dateFields(published),
    ['url', `{${texAddress(url)}}`],
    ['note', `{${texText(note)}}`],
  ])
}

/** What was taken from Nhịp Số itself: a table or a finding, by its title. */
export interface Citable {
  readonly title: string
  readonly link: string
  /** Newest day of the data, and the version it was read in. */
  readonly dataDay: Moment
  readonly version: string
}

/** A table or finding of ours as an entry of a bibliography, then an entry for each source behind it. */
export function bibtexText(cited: Citable, sources: readonly Source[], lang: Language): string {
  const { title, link, dataDay, version } = cited
  const note = lang === 'vi' ? `Phiên bản dữ liệu ${version}` : `Data version ${version}`
  const own = entry(`nhip-so-${slugText(title, 40)}-${dataDay}`, [
    ['author', kept('Nhịp Số')],
    ['title', kept(title)],
    ...dateFields(dataDay),
    ['url', `{${texAddress(link)}}`],
    ['note', `{${texText(note)}}`],
  ])
  return [own, ...sources.map((source) => sourceBibtexText(source, lang))].join('\n\n') + '\n'
}
