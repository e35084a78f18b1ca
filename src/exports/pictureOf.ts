import { momentText } from '@/wording/momentText'
import { takeawayWordsFor } from '@/wording/takeawayWordsFor'
import type { ChartPicture, DrawnChart } from './ChartPicture'
import type { Takeaway } from './Takeaway'
import { takeawaySources } from './takeawaySources'
import type { ThemeName } from './tokenColors'

/** A drawn chart as a picture that says of itself what it shows, between which days, by whom. */
export function pictureOf(
  takeaway: Takeaway,
  { svg, title, note = '', sources }: DrawnChart,
  theme: ThemeName,
): ChartPicture {
  const { lang, then, now, dataDay, link } = takeaway
  const { picture } = takeawayWordsFor(lang)
  const [earlier, later] = [then, now].map((day) => momentText(day, lang)) as [string, string]
  const numbers = takeawaySources(takeaway, sources).map(({ number }) => number)
  return {
    svg,
    title,
    note,
    theme,
    subtitle: picture.days(earlier, later),
    sourceLine: numbers.length === 0 ? '' : picture.sources(numbers.join(', ')),
    dataDay: picture.dataDay(momentText(dataDay, lang)),
    address: link.replace(/^https?:\/\//, ''),
  }
}
