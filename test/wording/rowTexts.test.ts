import { describe, expect, it } from 'vitest'
import { rowsOf } from '@/domain/explore/rowsOf'
import { indexDataset } from '@/domain/indexDataset'
import type { Language } from '@/domain/Bilingual'
import { rowTexts } from '@/wording/rowTexts'
import { publishedDataset } from '../support/publishedDataset'
import { plain } from './plain'

const index = indexDataset(publishedDataset())

function textsOf(id: string, lang: Language, then = '2024-10-10', now = '2026-01-16') {
  const row = rowsOf(index, then, now).find(({ indicator }) => indicator.id === id)
  if (row === undefined) throw new Error(`no row ${id}`)
  const texts = Object.entries(rowTexts(row, index.unitOf(row.indicator), lang))
  return Object.fromEntries(texts.map(([column, text]) => [column, plain(text)]))
}

describe('rowTexts', () => {
  it('says a row in words, amounts without a plus', () => {
    expect(textsOf('eid-accounts-activated', 'vi')).toMatchObject({
      then: 'trên 57,1 triệu tài khoản (10/10/2024)',
      now: 'hơn 67 triệu tài khoản (16/1/2026)',
      change: '9,9 triệu',
      range: '9,8 đến 10,9 triệu',
      verdict: 'tăng',
    })
    expect(textsOf('chip-id-cards-issued', 'en')).toMatchObject({
      change: '−0.7 million',
      range: '−0.8 to +0.4 million',
      verdict: 'no measurable change',
    })
  })

  it('says a course by how many figures it has, and between which days', () => {
    const long = { vi: /^\d+ số, từ .+ đến .+$/, en: /^\d+ figures, from .+ to .+$/ }
    const single = { vi: /^1 số, .+$/, en: /^1 figure, .+$/ }
    for (const lang of ['vi', 'en'] as const) {
      const trends = rowsOf(index, '2024-10-10', '2026-01-16').map((row) => ({
        points: row.series.points.length,
        trend: plain(rowTexts(row, index.unitOf(row.indicator), lang).trend),
      }))
      for (const { points, trend } of trends) {
        if (points === 0) expect(trend).toBe('')
        else expect(trend).toMatch(points === 1 ? single[lang] : long[lang])
      }
      expect(new Set(trends.map(({ points }) => Math.min(points, 2)))).toEqual(new Set([0, 1, 2]))
    }
  })

  it('says no figure twice, and nothing where there is none', () => {
    const still = textsOf('vneid-utilities', 'vi', '2026-01-16', '2026-01-17')
    expect(still['then']).not.toBe('')
    expect(still['now']).toBe('')
    const before = textsOf('vneid-utilities', 'vi', '2001-01-01', '2001-01-02')
    expect(before).toMatchObject({ then: '', now: '', change: '', age: '' })
  })

  it('says that a figure is disputed', () => {
    expect(textsOf('population-5g-coverage-share', 'vi')['verdict']).toMatch(/, tranh chấp$/)
  })
})
