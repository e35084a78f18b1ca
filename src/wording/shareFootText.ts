import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import { momentText } from './momentText'
import { numberText } from './numberText'

/** The foot of a page's picture: how new its figures are, and that nobody official speaks. */
export interface ShareFootWords {
  readonly data: string
  readonly independent: string
}

/** How new are the figures, from how many sources, and who put them together? */
export function shareFootText(day: Day, sources: number, lang: Language): ShareFootWords {
  const [date, count] = [momentText(day, lang), numberText(sources, lang)]
  return lang === 'vi'
    ? {
        data: `Số liệu đến ${date}, ${count} nguồn`,
        independent: 'Tổng hợp độc lập từ các nguồn công khai',
      }
    : {
        data: `Figures up to ${date}, ${count} ${sources === 1 ? 'source' : 'sources'}`,
        independent: 'Independently compiled from public sources',
      }
}
