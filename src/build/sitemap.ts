import { escapeXml } from '@/charts/escapeXml'
import type { Day } from '@/domain/Moment'
import { absoluteAddress, languagePath } from './languagePath'

/** Most addresses a sitemap may hold (sitemaps.org, protocol 0.9). */
const MOST = 50_000

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>'
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"'
const LANGUAGES = ['vi', 'en'] as const

/** One page in both languages; each address names the other. */
function entries(path: string, origin: string, day: Day): string[] {
  const address = (language: (typeof LANGUAGES)[number]) =>
    escapeXml(absoluteAddress(origin, languagePath(path, language)))
  const link = (lang: string, href: string) =>
    `<xhtml:link rel="alternate" hreflang="${lang}" href="${href}"/>`
  const others = LANGUAGES.map((each) => link(each, address(each))).join('')
  const links = others + link('x-default', address('vi'))
  return LANGUAGES.map(
    (each) => `<url><loc>${address(each)}</loc><lastmod>${day}</lastmod>${links}</url>`,
  )
}

function oneFile(urls: readonly string[]): string {
  const schema = `${SCHEMA} xmlns:xhtml="http://www.w3.org/1999/xhtml"`
  return `${HEAD}\n<urlset ${schema}>\n${urls.join('\n')}\n</urlset>\n`
}

/**
 * The sitemap as files by path: `sitemap.xml`, which above 50,000 addresses lists `sitemap-1.xml`
 * and so on. `paths` are those of the pages to be listed, each once, in either language; `day` is
 * the day of the dataset.
 */
export function sitemap(
  paths: readonly string[],
  origin: string,
  day: Day,
  most = MOST,
): ReadonlyMap<string, string> {
  const urls = paths.flatMap((path) => entries(path, origin, day))
  if (urls.length <= most) return new Map([['sitemap.xml', oneFile(urls)]])
  const parts = Array.from(
    { length: Math.ceil(urls.length / most) },
    (_, part) =>
      [`sitemap-${part + 1}.xml`, oneFile(urls.slice(part * most, (part + 1) * most))] as const,
  )
  const listed = parts.map(([name]) => {
    const address = escapeXml(absoluteAddress(origin, `/${name}`))
    return `<sitemap><loc>${address}</loc><lastmod>${day}</lastmod></sitemap>`
  })
  const index = `${HEAD}\n<sitemapindex ${SCHEMA}>\n${listed.join('\n')}\n</sitemapindex>\n`
  return new Map([['sitemap.xml', index], ...parts])
}
