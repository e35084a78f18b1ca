import type { Language } from '@/domain/Bilingual'
import { escapeXml } from '@/charts/escapeXml'
import { absoluteAddress, languagePath } from './languagePath'

/** What the head of a page says of it to browsers, search engines and networks. */
export interface PageHead {
  readonly language: Language
  /** Path of the page in either language: `/indicators/x` or `/en/indicators/x`. */
  readonly path: string
  readonly title: string
  readonly description: string
  /** Path of its picture, 1200 by 630 pixels. */
  readonly image: string
  /** What the picture shows, in words. */
  readonly imageAlt: string
  /** Where the site stands: `https://example.org`. */
  readonly origin: string
  /** Whether search engines may list it; not-found pages are not listed. */
  readonly index: boolean
  /** Whether it stands in a page of others: then its links open pages of their own. */
  readonly framed: boolean
}

type Attributes = Readonly<Record<string, string>>

const LOCALES: Readonly<Record<Language, string>> = { vi: 'vi_VN', en: 'en_GB' }
const LANGUAGES = ['vi', 'en'] as const

function tag(name: 'base' | 'meta' | 'link', attributes: Attributes): string {
  const written = Object.entries(attributes).map(([key, text]) => `${key}="${escapeXml(text)}"`)
  return `<${name} ${written.join(' ')}>`
}

const property = (name: string, content: string) => tag('meta', { property: name, content })
const named = (name: string, content: string) => tag('meta', { name, content })

/** The one address of a page, and the same page in the other language. */
function addresses({ language, path, origin }: PageHead): string[] {
  const inLanguage = (each: Language) => absoluteAddress(origin, languagePath(path, each))
  return [
    tag('link', { rel: 'canonical', href: inLanguage(language) }),
    ...LANGUAGES.map((each) =>
      tag('link', { rel: 'alternate', hreflang: each, href: inLanguage(each) }),
    ),
    tag('link', { rel: 'alternate', hreflang: 'x-default', href: inLanguage('vi') }),
    property('og:url', inLanguage(language)),
  ]
}

/** What networks show where the address is shared (Open Graph protocol). */
function sharing({ language, title, description, image, imageAlt, origin }: PageHead): string[] {
  return [
    property('og:type', 'website'),
    property('og:site_name', 'Nhịp Số'),
    property('og:title', title),
    property('og:description', description),
    property('og:locale', LOCALES[language]),
    ...LANGUAGES.filter((each) => each !== language).map((each) =>
      property('og:locale:alternate', LOCALES[each]),
    ),
    property('og:image', absoluteAddress(origin, image)),
    property('og:image:type', 'image/png'),
    property('og:image:width', '1200'),
    property('og:image:height', '630'),
    property('og:image:alt', imageAlt),
    named('twitter:card', 'summary_large_image'),
  ]
}

/** The head tags of a page. A page that is not listed has no address to be known by. */
export function pageHead(page: PageHead): string {
  return [
    `<title>${escapeXml(page.title)}</title>`,
    named('description', page.description),
    ...(page.index ? addresses(page) : [named('robots', 'noindex')]),
    ...(page.framed ? [tag('base', { target: '_blank' })] : []),
    ...sharing(page),
  ].join('\n')
}
