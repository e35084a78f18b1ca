import type { Language } from '@/domain/Bilingual'
import { counted } from './counted'
import { many } from './many'

/** What can be explored, as the title of a picture: "Khám phá 107 chỉ số". */
export function exploreTitleText(indicators: number, lang: Language): string {
  return lang === 'vi'
    ? `Khám phá ${counted(indicators)} chỉ số`
    : `Explore ${many(indicators, 'indicator')}`
}
