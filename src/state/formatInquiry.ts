import { FACETS } from '@/domain/explore/Facet'
import { FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import { writtenParams } from './writtenParams'

/** The query of an inquiry: only what differs from the first. */
export function formatInquiry(inquiry: Inquiry): string {
  const { text, filter, sort, columns, picked, chart, measure, scale, base, check } = inquiry
  const usual = FIRST_INQUIRY.columns.join(',')
  const chosen = columns.join(',')
  const params: [string, string, boolean][] = [
    ['q', text, text !== ''],
    ...FACETS.flatMap((name) =>
      (filter[name] ?? []).map((value): [string, string, boolean] => [name, value, true]),
    ),
    ['sort', sort ? (sort.descending ? '-' : '') + sort.by : '', sort !== undefined],
    ['columns', chosen, chosen !== usual],
    ['pick', picked.join(','), picked.length > 0],
    ['chart', chart, chart !== FIRST_INQUIRY.chart],
    ['measure', measure, measure !== FIRST_INQUIRY.measure],
    ['scale', scale, scale !== FIRST_INQUIRY.scale],
    ['base', base ?? '', base !== undefined],
    ['check', check ? `${check.indicator}/${check.day}` : '', check !== undefined],
  ]
  return writtenParams(params.flatMap(([name, value, differs]) => (differs ? [[name, value]] : [])))
}
