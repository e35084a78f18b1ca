import { describe, expect, it } from 'vitest'
import { robots } from '@/build/robots'
import { sitemap } from '@/build/sitemap'
import { isWellFormed } from '../support/isWellFormed'

const origin = 'https://nhip-so.example'
const day = '2026-03-05'

/** The elements alone: the declaration before them is no element. */
const elementsOf = (xml: string) => xml.replace(/^<\?xml[^>]*\?>\n/, '')

describe('sitemap', () => {
  it('lists every page in both languages, each naming the other', () => {
    const files = sitemap(['/', '/indicators/a', '/sources'], origin, day)
    const text = files.get('sitemap.xml') ?? ''
    expect([...files.keys()]).toEqual(['sitemap.xml'])
    expect(isWellFormed(elementsOf(text))).toBe(true)
    expect([...text.matchAll(/<loc>([^<]*)/g)].map(([, address]) => address)).toEqual([
      `${origin}/`,
      `${origin}/en/`,
      `${origin}/indicators/a`,
      `${origin}/en/indicators/a`,
      `${origin}/sources`,
      `${origin}/en/sources`,
    ])
    expect(text.match(/<lastmod>2026-03-05<\/lastmod>/g)).toHaveLength(6)
    expect(text.match(/<xhtml:link rel="alternate" hreflang="(vi|en|x-default)"/g)).toHaveLength(18)
    expect(text).toContain(`hreflang="x-default" href="${origin}/indicators/a"`)
  })

  it('parts what is too long for one file', () => {
    const files = sitemap(['/a', '/b', '/c'], origin, day, 4)
    expect([...files.keys()]).toEqual(['sitemap.xml', 'sitemap-1.xml', 'sitemap-2.xml'])
    for (const text of files.values()) expect(isWellFormed(elementsOf(text))).toBe(true)
    expect(files.get('sitemap.xml')).toContain(`<loc>${origin}/sitemap-2.xml</loc>`)
    expect(files.get('sitemap-1.xml')?.match(/<url>/g)).toHaveLength(4)
    expect(files.get('sitemap-2.xml')?.match(/<url>/g)).toHaveLength(2)
  })

  it('holds fifty thousand addresses a file, and takes no path for markup', () => {
    const paths = Array.from({ length: 25_001 }, (_, place) => `/indicators/${place}`)
    expect(sitemap(paths, origin, day).size).toBe(3)
    expect(sitemap(paths.slice(1), origin, day).size).toBe(1)
    const text = sitemap([`/a&b"<c>'`], origin, day).get('sitemap.xml') ?? ''
    expect(isWellFormed(elementsOf(text))).toBe(true)
    expect(text).toContain('/a&amp;b%22%3Cc%3E&#39;')
  })
})

describe('robots', () => {
  it('lets everything be read and says where the sitemap is', () => {
    expect(robots(`${origin}/`)).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${origin}/sitemap.xml\n`)
  })
})
