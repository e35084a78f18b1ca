import { type QueryFunctionContext, queryOptions } from '@tanstack/react-query'
import type { Language } from '@/domain/Bilingual'
import { type DatasetIndex, indexExcerpt } from '@/domain/indexDataset'
import type { DatasetError } from './DatasetError'
import { fetchPage } from './fetchPage'
import type { DrawnChart, PageData } from './PageData'
import type { PageName } from './PageName'
import { pageUrl } from './pageUrl'
import { readyIndex } from './readyIndex'

/** A page ready to be shown: everything findable by id, and the charts drawn at build time. */
export interface Page {
  readonly index: DatasetIndex
  readonly drawings: Readonly<Record<string, DrawnChart>>
}

export function pageOf(data: PageData): Page {
  return { index: indexExcerpt(data), drawings: data.drawings ?? {} }
}

/** Before the day a page stands as it was known on. */
const KNOWN = 'known-'

const RETRIES = 2

/** Milliseconds before the first further try; the second waits twice as long. */
const FIRST_DELAY = 400

/**
 * One query a page. Pages are static, so a copy never goes stale by itself; offline it still
 * asks, since a service worker may answer, and fails soon instead of waiting for ever.
 */
export function pageQuery(language: Language, name: PageName) {
  return queryOptions<Page, DatasetError>({
    queryKey: ['page', language, name],
    queryFn: (context) => loadPage(language, name, context),
    staleTime: Infinity,
    gcTime: Infinity,
    networkMode: 'always',
    // A screen that was prepared in vain says so; its button asks again.
    retryOnMount: false,
    structuralSharing: false,
    // What is not there now will not be there in a second.
    retry: (failures, { status }) => failures < RETRIES && status !== 404,
    retryDelay: (failures) => FIRST_DELAY * 2 ** failures,
  })
}

async function loadPage(
  language: Language,
  name: PageName,
  { signal, client }: Pick<QueryFunctionContext, 'signal' | 'client'>,
): Promise<Page> {
  const page = name.startsWith(KNOWN)
    ? await knownPage(await client.ensureQueryData(pageQuery(language, 'explore')), name)
    : pageOf(await fetchPage(pageUrl(language, name), signal))
  await readyIndex(page.index)
  return page
}

/** The whole as it was known on a day, which nobody has to send. */
async function knownPage({ index }: Page, name: PageName): Promise<Page> {
  const { knownIndex } = await import('./knownIndex')
  return { index: knownIndex(index, name.slice(KNOWN.length)), drawings: {} }
}
