import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/Bilingual'
import { checkOf } from '@/domain/explore/checkOf'
import { indexDataset } from '@/domain/indexDataset'
import { lineNotes } from '@/wording/lineNotes'
import { index } from '../domain/explore/rowsOfPublished'
import { publishedDataset } from '../support/publishedDataset'

function notesOf(indicator: string, day: string, at: number, lang: Language = 'vi') {
  const check = checkOf(index, { indicator, day })
  const line = check?.lines[at]
  if (!check || !line) throw new Error(`no line ${at} of ${indicator}`)
  return lineNotes(line, check, index, lang)
}

describe('the notes beside a claim', () => {
  it('name the sources that report the same occasion', () => {
    expect(notesOf('eid-accounts-activated', '2026-01-16', 0)).toEqual([
      'Cùng dịp với nguồn 3 và 4.',
    ])
    expect(notesOf('eid-accounts-activated', '2026-01-16', 0, 'en')).toEqual([
      'Same occasion as sources 3 and 4.',
    ])
    expect(notesOf('population-5g-coverage-share', '2025-10-31', 0, 'en')[0]).toMatch(
      /^Same occasion as source \d+\.$/,
    )
  })

  it('do not name their own source', () => {
    const check = checkOf(index, { indicator: 'eid-accounts-activated', day: '2026-01-16' })!
    const line = check.lines[0]!
    const own = { ...line, together: [line.claim] }
    expect(lineNotes(own, check, index, 'vi')).toEqual([])
  })

  it('say first that a claim is not used, and what it speaks of', () => {
    expect(notesOf('eid-accounts-activated', '2026-01-16', 2)[0]).toBe(
      'Nói về “Tài khoản định danh điện tử đã cấp”, không dùng ở đây.',
    )
    expect(notesOf('eid-accounts-activated', '2026-01-16', 2, 'en')[0]).toBe(
      'Speaks of “e-ID accounts issued”, not used here.',
    )
    expect(notesOf('ndc-completed-count', '2026-01-16', 1)[0]).toBe(
      'Bằng chứng, không dùng để tính.',
    )
    expect(notesOf('ndc-completed-count', '2026-01-16', 1, 'en')[0]).toBe('Evidence, not used.')
  })

  it('name its counting rule before its own caution', () => {
    const [rule, caution] = notesOf('population-5g-coverage-share', '2025-12-31', 1)
    expect(rule).toBe('Cách đếm: phủ sóng ngoài trời, chủ yếu của một nhà mạng.')
    expect(caution).toMatch(/^Nói là dân số/)
    expect(notesOf('population-5g-coverage-share', '2025-12-31', 1, 'en')[0]).toMatch(
      /^Counting rule: outdoor/,
    )
  })

  it('are none where there is nothing to say', () => {
    expect(notesOf('eid-accounts-issued', '2024-10-10', 0)).toEqual([])
  })

  it('name no rule and no source that is not here', () => {
    const dataset = publishedDataset()
    const bare = indexDataset({
      ...dataset,
      sources: [],
      indicators: dataset.indicators.map((each) => ({ ...each, bases: {} })),
    })
    const check = checkOf(bare, { indicator: 'population-5g-coverage-share', day: '2025-10-31' })!
    expect(lineNotes(check.lines[0]!, check, bare, 'vi')).toEqual([])
    const later = checkOf(bare, { indicator: 'population-5g-coverage-share', day: '2025-12-31' })!
    expect(lineNotes(later.lines[1]!, later, bare, 'vi')).toHaveLength(1)
  })
})
