import { describe, expect, it } from 'vitest'
import type { Language } from '@/domain/Bilingual'
import { checkOf } from '@/domain/explore/checkOf'
import { indexDataset } from '@/domain/indexDataset'
import type { Claim } from '@/domain/Claim'
import { spreadText } from '@/wording/spreadText'
import { claimWith } from '../domain/claimWith'
import { datasetWith } from '../domain/datasetWith'
import { index } from '../domain/explore/rowsOfPublished'
import { indicatorWith } from '../domain/indicatorWith'
import { plain } from './plain'
import { accounts } from './sampleUnits'

function said(indicator: string, day: string, lang: Language = 'vi'): string {
  const check = checkOf(index, { indicator, day })
  if (!check) throw new Error(`nothing to check of ${indicator}`)
  return plain(spreadText(check, index.unitOf(check.indicator), lang))
}

function saidOf(claims: readonly Partial<Claim>[], lang: Language = 'vi'): string {
  const made = indicatorWith({ unit: 'accounts', claims: claims.map(claimWith) })
  const known = indexDataset(datasetWith({ indicators: [made], units: [accounts] }))
  const check = checkOf(known, { indicator: 'made', day: '2025-01-01' })
  return check ? plain(spreadText(check, accounts, lang)) : ''
}

describe('what the claims of a moment come to, in words', () => {
  it('is their whole range and how wide it is where they share nothing', () => {
    const id = 'population-5g-coverage-share'
    expect(said(id, '2025-12-31')).toBe('từ 58 đến 92%, cách nhau 34 điểm %; không có phần chung')
    expect(said(id, '2025-12-31', 'en')).toBe(
      'from 58 to 92%, 34 percentage points apart; no part is shared',
    )
  })

  it('is their shared part, said once for one occasion', () => {
    const id = 'eid-accounts-activated'
    expect(said(id, '2026-01-16')).toBe(
      'phần chung 67 đến 68 triệu; hai phát biểu cùng một dịp, tính là một lần nói; một phát biểu giữ riêng',
    )
    expect(said(id, '2026-01-16', 'en')).toBe(
      'shared part 67 to 68 million; two statements of one occasion, which count once; one statement kept apart',
    )
  })

  it('gives both where some say it more finely', () => {
    const id = 'adults-with-bank-account-share'
    expect(said(id, '2024-12-31')).toBe(
      'từ 86 đến 87%, cách nhau 1 điểm %; phần chung 86,965 đến 86,98%',
    )
    expect(said(id, '2024-12-31', 'en')).toBe(
      'from 86 to 87%, 1 percentage point apart; shared part 86.965 to 86.98%',
    )
  })

  it('counts occasions where there are several', () => {
    const id = 'population-5g-coverage-share'
    expect(said(id, '2025-10-31')).toBe(
      'phần chung 39,515 đến 39,53%; ba phát biểu ở hai dịp; cùng dịp thì tính một lần',
    )
    expect(said(id, '2025-10-31', 'en')).toContain(
      'three statements on two occasions; those of one occasion count once',
    )
  })

  it('is one statement where there is one, and what is against it', () => {
    expect(said('egdi-rank', '2024-12-31')).toBe('một phát biểu, đọc là đúng hạng 71')
    expect(said('egdi-rank', '2024-12-31', 'en')).toBe('one statement, read as exactly rank 71')
    expect(said('ndc-completed-count', '2026-01-16')).toBe(
      'một phát biểu, đọc là đúng 2, trái với phát biểu khác; một phát biểu giữ riêng',
    )
    expect(said('ndc-completed-count', '2026-01-16', 'en')).toBe(
      'one statement, read as exactly 2, which another contradicts; one statement kept apart',
    )
  })

  it('says that a figure is worked out', () => {
    expect(said('activation-rate', '2024-10-10')).toBe('72,8 đến 73,1%, tính từ các số thành phần')
    expect(said('activation-rate', '2024-10-10', 'en')).toContain('computed from its parts')
  })

  it('measures counts in their own scale, and says what cannot all hold', () => {
    const [a, b] = [
      { value: 67e6, step: 1e6 },
      { id: 'made/b', value: 67.5e6, step: 1e6, contradicts: ['made/c'] },
    ]
    const clash = [a, b, { id: 'made/c', evidenceOnly: true, value: 9e6 }, { evidenceOnly: true }]
    expect(saidOf(clash)).toBe(
      'từ 66,5 đến 68,5 triệu, cách nhau 2 triệu; không thể cùng đúng; hai phát biểu giữ riêng',
    )
    expect(saidOf(clash, 'en')).toBe(
      'from 66.5 to 68.5 million, 2 million accounts apart; they cannot all hold; two statements kept apart',
    )
  })
})
