import type { Language } from '@/domain/Bilingual'
import type { Summary } from '@/domain/Summary'
import { numberText } from './numberText'
import { sourcesWordsFor } from './sourcesWordsFor'

/** How much the source register holds: what is counted, and its number. */
export function registerCounts(
  summary: Summary,
  lang: Language,
): readonly { readonly name: string; readonly number: string }[] {
  const { count } = sourcesWordsFor(lang)
  return (['sources', 'claims', 'occasions', 'disputes'] as const).map((kind) => ({
    name: count[kind],
    number: numberText(summary[kind], lang),
  }))
}
