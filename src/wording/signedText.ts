import type { Language } from '@/domain/Bilingual'
import { numberText } from './numberText'

/** How is a change written where its direction matters? +9,9 and −0,8; zero has no sign. */
export function signedText(value: number, lang: Language): string {
  const text = numberText(value, lang)
  return value > 0 ? `+${text}` : text
}
