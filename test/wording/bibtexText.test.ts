import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Source } from '@/domain/Source'
import { bibtexText, sourceBibtexText } from '@/wording/bibtexText'

const source: Source = {
  id: 'antv',
  number: 12,
  publisher: 'Báo Điện tử Đảng Cộng sản',
  title: '77,41% người lớn & {doanh nghiệp}: 5_G #1 $ ~ ^ \\',
  url: 'https://a.test/x_y?a=1&b=%20{z}',
  published: '2026-01-05',
}
const { title: _, published: _day, ...bare } = source

/** Do the braces of a text match, as BibTeX counts them: a backslash before one changes nothing? */
function isBalanced(text: string): boolean {
  let depth = 0
  for (const sign of text) {
    depth += sign === '{' ? 1 : sign === '}' ? -1 : 0
    if (depth < 0) return false
  }
  return depth === 0
}

describe('sourceBibtexText', () => {
  it('holds what is known of a source, safe for TeX', () => {
    expect(sourceBibtexText(source, 'vi')).toBe(
      String.raw`@misc{nhip-so-12-bao-dien-tu-dang-cong-san,
  author = {{Báo Điện tử Đảng Cộng sản}},
  title = {{77,41\% người lớn \& \textbraceleft{}doanh nghiệp\textbraceright{}: 5\_G \#1 \$ \textasciitilde{} \textasciicircum{} \textbackslash{}}},
  year = {2026},
  month = jan,
  day = {5},
  url = {https://a.test/x_y?a=1&b=%20%7Bz%7D},
  note = {Nguồn số 12 trong sổ nguồn của Nhịp Số},
}`,
    )
  })

  it('leaves out what is not known', () => {
    const entry = sourceBibtexText(bare, 'en')
    expect(entry).not.toMatch(/title|year|month|day/)
    expect(entry).toContain('note = {Source 12 in the register of Nhịp Số}')
  })

  it.each([
    ['2025', ['year = {2025}'], /month|day/],
    ['2025-Q3', ['year = {2025}'], /month|day/],
    ['2025-12', ['year = {2025}', 'month = dec'], /day/],
  ])('says no more of a date than %s', (published, said, unsaid) => {
    const entry = sourceBibtexText({ ...bare, published }, 'en')
    for (const each of said) expect(entry).toContain(each)
    expect(entry).not.toMatch(unsaid)
  })

  it('has an ASCII key and balanced braces, whatever the names', () => {
    const text = fc.string({ unit: 'binary' })
    fc.assert(
      fc.property(text, text, (publisher, title) => {
        const entry = sourceBibtexText({ ...source, publisher, title }, 'vi')
        expect(entry).toMatch(/^@misc\{nhip-so-12(-[a-z0-9]+)*,\n/)
        expect(isBalanced(entry)).toBe(true)
        expect(entry.split('\n')).toHaveLength(9)
      }),
    )
  })
})

describe('bibtexText', () => {
  it('begins with what was taken from Nhịp Số', () => {
    const cited = {
      title: 'Ba chỉ số định danh',
      link: 'https://nhip.test/kham-pha?q=a',
      dataDay: '2026-02-25',
      version: 'abc',
    }
    const text = bibtexText(cited, [source], 'vi')
    expect(text).toMatch(/^@misc\{nhip-so-ba-chi-so-dinh-danh-2026-02-25,\n {2}author = /)
    expect(text).toContain('note = {Phiên bản dữ liệu abc}')
    expect(text.match(/^@misc/gm)).toHaveLength(2)
    expect(text.endsWith('}\n')).toBe(true)
    expect(bibtexText(cited, [], 'en')).toContain('note = {Data version abc}')
  })
})
