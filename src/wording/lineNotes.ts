import type { Language } from '@/domain/Bilingual'
import type { Check, CheckLine } from '@/domain/explore/Check'
import type { DatasetIndex } from '@/domain/indexDataset'
import { listText } from './listText'
import { sentenceText } from './sentenceText'

type Sources = Pick<DatasetIndex, 'sources'>

/** Why a claim is shown and not used. */
function apartText({ indicator, used }: CheckLine, check: Check, lang: Language) {
  if (used) return undefined
  const vi = lang === 'vi'
  if (indicator !== check.indicator) {
    const name = `“${indicator.name[lang]}”`
    return vi ? `nói về ${name}, không dùng ở đây` : `speaks of ${name}, not used here`
  }
  return vi ? 'bằng chứng, không dùng để tính' : 'evidence, not used'
}

/** The numbers of the other sources that report the same occasion. */
function togetherText({ claim, together }: CheckLine, { sources }: Sources, lang: Language) {
  const others = together.filter(({ source }) => source !== claim.source)
  const found = others.flatMap(({ source }) => sources.get(source)?.number ?? [])
  const numbers = [...new Set(found)].toSorted((one, other) => one - other)
  if (numbers.length === 0) return undefined
  const list = listText(numbers.map(String), lang)
  if (lang === 'vi') return `cùng dịp với nguồn ${list}`
  return `same occasion as source${numbers.length === 1 ? '' : 's'} ${list}`
}

function basisText({ claim, indicator }: CheckLine, lang: Language) {
  const rule = claim.basis === undefined ? undefined : indicator.bases[claim.basis]
  if (rule === undefined) return undefined
  return `${lang === 'vi' ? 'cách đếm' : 'counting rule'}: ${rule[lang]}`
}

/** What must be known of a claim among others, a sentence each: its own caution comes last. */
export function lineNotes(
  line: CheckLine,
  check: Check,
  index: Sources,
  lang: Language,
): readonly string[] {
  const made = [
    apartText(line, check, lang),
    basisText(line, lang),
    togetherText(line, index, lang),
  ].flatMap((text) => (text === undefined ? [] : [sentenceText(text)]))
  const { caution } = line.claim
  return caution === undefined ? made : [...made, caution[lang]]
}
