import { describe, expect, it } from 'vitest'
import { multiplesNoteText, type MultiplesFacts } from '@/wording/multiplesNoteText'
import { plain } from './plain'

const facts: MultiplesFacts = {
  first: '2018-03-01',
  last: '2026-01-16',
  then: '2024-10-10',
  now: '2026-01-16',
  ranks: true,
  others: true,
  log: false,
}
const said = (change: Partial<MultiplesFacts>, lang: 'vi' | 'en' = 'vi') =>
  plain(multiplesNoteText({ ...facts, ...change }, lang))

describe('how small multiples are read', () => {
  it('is said in both languages', () => {
    expect(said({})).toMatch(/^Chung trục thời gian 2018 đến 2026; /)
    expect(said({ first: '2026-01-01' }, 'en')).toMatch(/^Shared time axis, 2026; /)
    expect(said({})).toMatch(
      /riêng, bắt đầu từ 0; thứ hạng lật ngược\. Vạch lam là 10\/10\/2024, vạch son là 16\/1\/2026\.$/,
    )
    expect(said({}, 'en')).toMatch(
      /own, starting at 0; inverted for ranks\. The teal line is 10 Oct 2024, the red line 16 Jan 2026\.$/,
    )
  })

  it('names only what there is', () => {
    expect(said({ ranks: false })).toContain('riêng, bắt đầu từ 0. ')
    expect(said({ others: false })).toContain('riêng, thứ hạng lật ngược. ')
    expect(said({ ranks: false, log: true })).toContain('riêng, thang log. ')
    expect(said({ ranks: false, log: true }, 'en')).toContain('own, on a log scale. ')
  })
})
