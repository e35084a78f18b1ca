import type { Language } from '@/domain/Bilingual'
import { HERO } from '@/domain/heroOf'
import type { Dataset } from '@/domain/Dataset'
import { isDivided, registerParts } from '@/domain/registerParts'

type Listed = Pick<Dataset, 'indicators' | 'sources'>

/** One page of the site in one language. */
export interface SitePage {
  readonly language: Language
  /** The address without a language, `/` or `/indicators/x`. */
  readonly place: string
  /** The address, `/en/indicators/x`. */
  readonly path: string
  /** The file in the site, `en/indicators/x.html`. */
  readonly file: string
}

/** The page every unknown address is answered with. */
const NOT_FOUND = '/404'

/** The pages that stand in pages of others; their addresses say of what. */
const EMBED = { comparison: '/embed/comparison', chart: '/embed/chart' } as const

/** Folders of pages that other sites may show in a frame. */
export const FRAMABLE = ['/embed/', '/en/embed/']

function pageOf(language: Language, place: string): SitePage {
  const path = language === 'vi' ? place : `/en${place}`
  const file = path.endsWith('/') ? `${path.slice(1)}index.html` : `${path.slice(1)}.html`
  return { language, place, path, file }
}

/** Every page of a dataset that is drawn, each in both languages. */
export function sitePages({ indicators, sources }: Listed): readonly SitePage[] {
  const places = [
    '/',
    '/explore',
    '/sources',
    '/method',
    // It is drawn with the indicator it shows where its address names none.
    ...(indicators.some(({ id }) => id === HERO) ? [EMBED.comparison] : []),
    EMBED.chart,
    NOT_FOUND,
    ...partsOf(indicators, sources).map(({ part }) => `/sources/${part}`),
    ...indicators.map(({ id }) => `/indicators/${id}`),
  ]
  return places.flatMap((place) => [pageOf('vi', place), pageOf('en', place)])
}

/** The parts of a register of sources that is too long for one page. */
function partsOf(indicators: Listed['indicators'], sources: Listed['sources']) {
  const claims = indicators.reduce((sum, each) => sum + each.claims.length, 0)
  return isDivided({ sources: sources.length, claims }) ? registerParts(sources) : []
}

/** A screen's data without a page of its own. */
export interface UndrawnPage {
  readonly language: Language
  readonly name: 'ledger' | 'names' | 'search'
}

/** What is fetched for another period, for what a wrong address may have meant, and to search. */
export const undrawnPages: readonly UndrawnPage[] = (['vi', 'en'] as const).flatMap((language) => [
  { language, name: 'ledger' },
  { language, name: 'names' },
  { language, name: 'search' },
])

/** What a page shows: the view, and of what. */
export function viewOf({ place }: SitePage): { readonly view: string; readonly id?: string } {
  // In a page of others stands the chart of the analyst's screen.
  if (place === EMBED.chart) return { view: 'explore' }
  const [, view = '', id] = place.split('/')
  if (view === 'indicators' && id !== undefined) return { view: 'indicator', id }
  return { view: view === '' ? 'overview' : view }
}

/** Whether a page stands in pages of others; its data are those of the page it shows a part of. */
export function isFramed({ place }: SitePage): boolean {
  return place === EMBED.comparison || place === EMBED.chart
}

/** Whether search engines may list a page. */
export function isListed(page: SitePage): boolean {
  return page.place !== NOT_FOUND && !isFramed(page)
}
