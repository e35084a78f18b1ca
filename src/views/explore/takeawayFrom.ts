import { FACETS } from '@/domain/explore/Facet'
import type { Day } from '@/domain/Moment'
import type { Takeaway } from '@/exports/Takeaway'
import { facetValueText } from '@/wording/facetValueText'
import type { Explorer } from './Explorer'

/**
 * What the analyst's screen shows, as it is taken away.
 * @param link absolute address that opens it again
 * @param known the day it stands as it was known on; undefined for today
 */
export function takeawayFrom(explorer: Explorer, link: string, known?: Day): Takeaway {
  const { reader, words, inquiry, answer } = explorer
  const { index, lang, then, now } = reader
  const { columns, filter, text } = inquiry
  const filters = FACETS.flatMap((name) => {
    const values = filter[name]?.map((value) => facetValueText(name, value, index, lang))
    return values ? [{ facet: words.facets[name], values }] : []
  })
  const sought = text === '' ? [] : [words.chips.text(text)]
  const topics = [...sought, ...filters.flatMap(({ values }) => values)].join(', ')
  const screen = reader.words.titles.explore
  return {
    lang,
    title: topics === '' ? screen : `${screen}: ${topics}`,
    rows: answer.rows,
    columns,
    then,
    now,
    ...(known === undefined ? {} : { known }),
    filters,
    text,
    link,
    dataDay: index.dataset.day,
    version: index.dataset.version,
    index,
  }
}
