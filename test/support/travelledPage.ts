import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { inOneLanguage } from '@/data/oneLanguage'
import type { PageName } from '@/data/PageName'
import type { Language } from '@/domain/Bilingual'
import type { DatasetIndex } from '@/domain/indexDataset'
import type { Json } from './goodDataset'

/** A page of a dataset as it arrives: in one language, once through JSON. */
export function travelledPage(index: DatasetIndex, language: Language, name: PageName): Json {
  const excerpt = pageExcerpt(index, name)
  if (!excerpt) throw new Error(`The dataset has no page ${name}`)
  return JSON.parse(JSON.stringify(inOneLanguage(excerpt, language))) as Json
}
