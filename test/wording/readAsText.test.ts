import { describe, expect, it } from 'vitest'
import { indexDataset } from '@/domain/indexDataset'
import { searchableOf } from '@/domain/search/searchableOf'
import { searchIndicators } from '@/domain/search/searchIndicators'
import { readAsText } from '@/wording/readAsText'
import { publishedDataset } from '../support/publishedDataset'

const published = publishedDataset()
const searchable = searchableOf(indexDataset(published))
const said = (text: string, lang: 'vi' | 'en') =>
  readAsText(searchIndicators(searchable, text).readAs, lang)

describe('what words were read as', () => {
  it.each([
    [
      'can cuoc',
      'Hiểu là: căn cước, CCCD, căn cước công dân',
      'Read as: ID card, identity card, citizen ID',
    ],
    ['bank account', 'Hiểu là: ngân hàng', undefined],
    ['ngân hàng', undefined, 'Read as: bank'],
    [
      'ngan hang kich hoat',
      'Hiểu là: kích hoạt; ngân hàng',
      'Read as: activated, activate, activation; bank',
    ],
    ['67 trieu', 'Hiểu là: 67 triệu', 'Read as: 67 million'],
    ['trien khai', undefined, undefined],
    ['', undefined, undefined],
  ])('%s: %s / %s', (text, vi, en) => {
    expect(said(text, 'vi')).toBe(vi)
    expect(said(text, 'en')).toBe(en)
  })

  it('is in the language of the page, whatever was typed beside it', () => {
    const foreign = { vi: 'account', en: 'tài khoản' }
    for (const { vietnamese, english } of published.synonyms ?? []) {
      for (const phrase of [...vietnamese, ...english]) {
        for (const lang of ['vi', 'en'] as const) {
          const { words, readAs } = searchIndicators(searchable, `${phrase} ${foreign[lang]}`)
          // A slip of the fingers is corrected in the language it was made in.
          if (words.loose) continue
          const text = readAsText(readAs, lang) ?? ''
          expect(text).not.toContain(foreign[lang])
          if (lang === 'en') expect(text).toMatch(/^\p{ASCII}*$/u)
        }
      }
    }
  })
})
