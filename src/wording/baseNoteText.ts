import type { Language } from '@/domain/Bilingual'
import type { Day } from '@/domain/Moment'
import type { BasedMeasure } from './measureText'
import { momentText } from './momentText'

/** What is a chart counted from? "Chỉ số: số mới nhất đến 10/10/2024 bằng 100." */
export function baseNoteText(measure: BasedMeasure, baseDay: Day, lang: Language): string {
  const day = momentText(baseDay, lang)
  const vi = lang === 'vi'
  switch (measure) {
    case 'index':
      return vi
        ? `Chỉ số: số mới nhất đến ${day} bằng 100.`
        : `Index: the latest figure by ${day} is 100.`
    case 'change':
      return vi
        ? `Thay đổi so với số mới nhất đến ${day}.`
        : `Change since the latest figure by ${day}.`
    case 'percent':
      return vi
        ? `Thay đổi tính bằng % của số mới nhất đến ${day}.`
        : `Change in per cent of the latest figure by ${day}.`
  }
}
