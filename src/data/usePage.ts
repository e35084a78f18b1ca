import { useQuery } from '@tanstack/react-query'
import type { Language } from '@/domain/Bilingual'
import type { PageName } from './PageName'
import { pageQuery } from './pageQuery'
import { type PageState, pageState } from './pageState'

/**
 * A page, or why there is none yet. App asks and hands it on; no view ever loads.
 * @param wanted whether it is fetched where it is not here
 */
export function usePage(language: Language, name: PageName, wanted = true): PageState {
  return pageState(
    useQuery({
      ...pageQuery(language, name),
      // What was looked for before the page came to life, and is not there, is not asked for again.
      enabled: ({ state }) => wanted && state.error?.status !== 404,
    }),
  )
}
