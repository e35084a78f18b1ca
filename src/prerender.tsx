import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { renderToString } from 'react-dom/server'
import { pageExcerpt } from '@/data/excerpts/pageExcerpt'
import { inBothKeys, inOneLanguage } from '@/data/oneLanguage'
import type { DrawnChart, PageData } from '@/data/PageData'
import type { PageName } from '@/data/PageName'
import { pageOf } from '@/data/pageQuery'
import { pagesOf } from '@/data/pagesOf'
import type { Language } from '@/domain/Bilingual'
import type { DatasetIndex } from '@/domain/indexDataset'
import { inReadingOrder } from '@/domain/inReadingOrder'
import { parseAddress } from '@/state/parseAddress'
import { chartDrawer } from '@/views/chartDrawer'
import { loadPart, VIEW_FILES } from '@/views/loadPart'
import { frameNameFor, pageNameFor } from '@/views/pageNameFor'
import { readerFor } from '@/views/readerFor'
import { titleFor } from '@/views/titleFor'
import { uiWordsFor } from '@/wording/uiWordsFor'
import { App } from './App'

/** Names a folded list gives to readers without scripts, at most. */
const FOLDED = 60

/** A page as it is before it runs. */
export interface DrawnScreen {
  readonly name: PageName
  /** The source file of its view. */
  readonly view: string
  readonly title: string
  /** What stands in the document's root. */
  readonly markup: string
  /** The page's data in one language, as it travels. */
  readonly data: object
  /** What of them the document itself carries. */
  readonly carried: object
  readonly drawings: Readonly<Record<string, DrawnChart>>
}

/** The data of a page as the browser will read it. */
function travelled(index: DatasetIndex, language: Language, name: PageName) {
  const excerpt = pageExcerpt(index, name)
  if (excerpt === undefined) throw new Error(`The dataset has no page ${name}.`)
  const data = inOneLanguage(excerpt, language) as object
  return { name, data, page: pageOf(inBothKeys(structuredClone(data)) as PageData) }
}

/** The indicators of a theme that the page does not carry. Long lists end; neighbours lead on. */
function foldedOf(index: DatasetIndex, { indicators }: DatasetIndex, theme: string) {
  return inReadingOrder(index.dataset)
    .filter((each) => each.theme === theme && !indicators.has(each.id))
    .slice(0, FOLDED)
}

/**
 * Draws the page of a path from a whole dataset, with its charts: the same app as in the browser,
 * from the same data that travels to it. Fails for a path that names no page.
 */
export async function drawScreen(index: DatasetIndex, path: string): Promise<DrawnScreen> {
  const address = parseAddress(path)
  const { language, place } = address
  const own = travelled(index, language, pageNameFor(address))
  const { name, data, page } = own
  const framed = frameNameFor(address)
  const frame = framed === name ? own : travelled(index, language, framed)
  await loadPart(place.view)
  const drawings = chartDrawer()
  const build = { drawings, folded: (theme: string) => foldedOf(index, page.index, theme) }
  const queries = new QueryClient()
  // Each once: of two copies the cache would make a third.
  for (const each of new Set([frame, own])) {
    pagesOf(queries).keep(language, each.name, each.page)
  }
  const rendered = renderToString(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <App drawn={address} build={build} />
      </QueryClientProvider>
    </StrictMode>,
  )
  const title = titleFor(readerFor(page, uiWordsFor(language), address), place)
  const drawn = await drawings.drawAll(rendered)
  return { name, view: VIEW_FILES[place.view], title, data, carried: frame.data, ...drawn }
}
