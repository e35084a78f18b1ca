import type { Language } from '@/domain/Bilingual'

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

function pageOf(language: Language, place: string): SitePage {
  const path = language === 'vi' ? place : `/en${place}`
  const file = path.endsWith('/') ? `${path.slice(1)}index.html` : `${path.slice(1)}.html`
  return { language, place, path, file }
}

/** Every page that is drawn, each in both languages. */
export function sitePages(indicators: readonly { readonly id: string }[]): readonly SitePage[] {
  const places = [
    '/',
    '/sources',
    '/method',
    NOT_FOUND,
    ...indicators.map(({ id }) => `/indicators/${id}`),
  ]
  return places.flatMap((place) => [pageOf('vi', place), pageOf('en', place)])
}

/** A screen's data without a page of its own. */
export interface UndrawnPage {
  readonly language: Language
  readonly name: 'ledger' | 'names'
}

/** What is fetched for another period, and to find what a wrong address may have meant. */
export const undrawnPages: readonly UndrawnPage[] = (['vi', 'en'] as const).flatMap((language) => [
  { language, name: 'ledger' },
  { language, name: 'names' },
])

/** What a page shows: the view, and of what. */
export function viewOf({ place }: SitePage): { readonly view: string; readonly id?: string } {
  const [, view = '', id] = place.split('/')
  if (view === 'indicators' && id !== undefined) return { view: 'indicator', id }
  return { view: view === '' ? 'overview' : view }
}

/** Whether search engines may list a page. */
export function isListed({ place }: SitePage): boolean {
  return place !== NOT_FOUND
}
