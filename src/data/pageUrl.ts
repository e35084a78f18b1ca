import type { Language } from '@/domain/Bilingual'
import type { PageName } from './PageName'

/** Where the data of a page stands in the site, without a leading slash. */
export function pageFile(language: Language, name: PageName): string {
  return `data/pages/${language}/${name}.json`
}

/** The address the app asks for it at. */
export function pageUrl(language: Language, name: PageName): string {
  return import.meta.env.BASE_URL + pageFile(language, name)
}
