import { describe, expect, it } from 'vitest'
import { escapeXml } from '@/charts/escapeXml'
import { absoluteAddress, languagePath } from '@/build/languagePath'
import { pageHead, type PageHead } from '@/build/pageHead'
import { hostile } from '../support/hostileDataset'

const page: PageHead = {
  language: 'en',
  path: '/en/indicators/eid-accounts-activated',
  title: 'Activated VNeID accounts | Nhịp Số',
  description: 'More than 57.1 million, then more than 67 million.',
  image: '/share/en/indicators/eid-accounts-activated.png',
  imageAlt: '57.1 → 67',
  origin: 'https://nhip-so.example/',
  index: true,
  framed: false,
}

describe('pageHead', () => {
  it('names the page, its one address and the other language', () => {
    const head = pageHead(page)
    const site = 'https://nhip-so.example'
    const indicator = '/indicators/eid-accounts-activated'
    expect(head.split('\n')).toEqual([
      '<title>Activated VNeID accounts | Nhịp Số</title>',
      '<meta name="description" content="More than 57.1 million, then more than 67 million.">',
      `<link rel="canonical" href="${site}/en${indicator}">`,
      `<link rel="alternate" hreflang="vi" href="${site}${indicator}">`,
      `<link rel="alternate" hreflang="en" href="${site}/en${indicator}">`,
      `<link rel="alternate" hreflang="x-default" href="${site}${indicator}">`,
      `<meta property="og:url" content="${site}/en${indicator}">`,
      '<meta property="og:type" content="website">',
      '<meta property="og:site_name" content="Nhịp Số">',
      '<meta property="og:title" content="Activated VNeID accounts | Nhịp Số">',
      '<meta property="og:description" content="More than 57.1 million, then more than 67 million.">',
      '<meta property="og:locale" content="en_GB">',
      '<meta property="og:locale:alternate" content="vi_VN">',
      `<meta property="og:image" content="${site}/share/en${indicator}.png">`,
      '<meta property="og:image:type" content="image/png">',
      '<meta property="og:image:width" content="1200">',
      '<meta property="og:image:height" content="630">',
      '<meta property="og:image:alt" content="57.1 → 67">',
      '<meta name="twitter:card" content="summary_large_image">',
    ])
  })

  it('keeps a page that is not there out of search, and gives it no address', () => {
    const head = pageHead({ ...page, index: false })
    expect(head).toContain('<meta name="robots" content="noindex">')
    expect(head).not.toMatch(/canonical|hreflang|og:url/)
  })

  it('takes no text for markup', () => {
    const head = pageHead({
      ...page,
      title: `</title>${hostile}`,
      description: `"><script>1</script>${hostile}`,
      imageAlt: hostile,
      path: `/indicators/"><script>`,
    })
    const tags = head.split('\n')
    expect(tags).toHaveLength(19)
    expect(tags[0]).toMatch(/^<title>[^<]*<\/title>$/)
    for (const tag of tags.slice(1)) expect(tag).toMatch(/^<(meta|link)( [\w:-]+="[^"<>]*")+>$/)
  })
})

describe('languagePath', () => {
  it('finds the page in both languages', () => {
    expect(languagePath('/', 'en')).toBe('/en/')
    expect(languagePath('/en/', 'vi')).toBe('/')
    expect(languagePath('/en', 'en')).toBe('/en/')
    expect(languagePath('/en/sources', 'vi')).toBe('/sources')
    expect(languagePath('/sources', 'en')).toBe('/en/sources')
    expect(languagePath('/energy', 'en')).toBe('/en/energy')
  })

  it('puts the site before a path', () => {
    expect(absoluteAddress('https://a.example//', '/en/')).toBe('https://a.example/en/')
    expect(absoluteAddress('', '/số')).toBe('/s%E1%BB%91')
  })
})

describe('escapeXml', () => {
  it('leaves no markup', () => {
    expect(escapeXml(`<a b="c">&'`)).toBe('&lt;a b=&quot;c&quot;&gt;&amp;&#39;')
  })
})

it('lets the links of a framed page open pages of their own', () => {
  expect(pageHead({ ...page, framed: true })).toContain('<base target="_blank">')
  expect(pageHead(page)).not.toContain('<base')
})
