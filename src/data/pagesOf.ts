import type { QueryClient } from '@tanstack/react-query'
import type { Language } from '@/domain/Bilingual'
import type { PageName } from './PageName'
import { type Page, pageQuery } from './pageQuery'

/** The pages at hand and on their way. */
export interface Pages {
  /** Fetches a page; undefined where it is here. Never fails: the screen that needs it says why. */
  readonly prepare: (language: Language, name: PageName) => Promise<void> | undefined
  /** Whether a page is here. */
  readonly has: (language: Language, name: PageName) => boolean
  /** Puts in a page that came with the document. */
  readonly keep: (language: Language, name: PageName, page: Page) => void
}

export function pagesOf(queries: QueryClient): Pages {
  const has = (language: Language, name: PageName) =>
    queries.getQueryData(pageQuery(language, name).queryKey) !== undefined
  return {
    has,
    prepare: (language, name) =>
      has(language, name) ? undefined : queries.prefetchQuery(pageQuery(language, name)),
    keep: (language, name, page) => {
      queries.setQueryData(pageQuery(language, name).queryKey, page)
    },
  }
}
