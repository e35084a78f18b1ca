import type { Language } from '@/domain/Bilingual'
import type { CheckLine } from '@/domain/explore/Check'
import type { Source } from '@/domain/Source'
import { claimDateText } from './claimDateText'
import { momentText } from './momentText'

type Said = Pick<CheckLine, 'claim' | 'known'>

/** When it was said, else published; else since when it is taken as known, and that this is not stated. */
function madeText({ claim, known }: Said, source: Source | undefined, lang: Language) {
  const vi = lang === 'vi'
  const moment = claim.saidOn ?? source?.published
  if (moment === undefined) {
    const since = momentText(known.day, lang)
    const text = vi
      ? `không rõ ngày nói, coi là biết từ ${since}`
      : `day of the statement unknown, taken as known from ${since}`
    return { text }
  }
  const date = momentText(moment, lang)
  if (claim.saidOn !== undefined) return { date, text: `${vi ? 'nói' : 'said'} ${date}` }
  return { date, text: `${vi ? 'đăng' : 'published'} ${date}` }
}

/**
 * When was a claim made, and for when where that is another day? "nói 16/1/2026"; "số của năm
 * 2025, nói 10/1/2026"; "số của 22/12/2025 (suy ra), đăng 22/12/2025".
 */
export function saidWhenText(line: Said, source: Source | undefined, lang: Language): string {
  const { claim } = line
  const { date, text } = madeText(line, source, lang)
  const asOf = claimDateText(claim, lang)
  if (asOf === date && !claim.asOfInferred) return text
  const inferred = lang === 'vi' ? ' (suy ra)' : ' (inferred)'
  const figure = `${lang === 'vi' ? 'số của' : 'figure for'} ${asOf}`
  return `${figure}${claim.asOfInferred ? inferred : ''}, ${text}`
}
