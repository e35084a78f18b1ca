import type { Language } from '@/domain/Bilingual'
import type { DatasetIndex } from '@/domain/indexDataset'
import { pageExcerpt } from './excerpts/pageExcerpt'
import { inOneLanguage } from './oneLanguage'
import type { PageName } from './PageName'

const PAGE = /(?:^|\/)data\/pages\/(vi|en)\/(.+)\.json$/

/**
 * The page an address asks for, as it travels, without the charts only a build draws; undefined
 * where the dataset has no such page.
 */
export function pageOutput(index: DatasetIndex, address: string): object | undefined {
  const [, language, name] = PAGE.exec(address) ?? []
  if (language === undefined || name === undefined) return undefined
  const excerpt = pageExcerpt(index, name as PageName)
  return excerpt && (inOneLanguage(excerpt, language as Language) as object)
}
