import { expect, it } from 'vitest'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { knownInquiry } from '@/domain/explore/knownInquiry'
import { rows } from './rowsOfPublished'

it('leaves out what the dataset does not have, and tells it', () => {
  const asked = {
    ...FIRST_INQUIRY,
    text: 'hạng',
    filter: { theme: ['identity', 'gone'], unit: ['furlong'], verdict: ['fell'] },
    picked: ['renamed', 'egdi-rank'],
    check: { indicator: 'lost', day: '2025-12-31' },
  }
  expect(knownInquiry(asked, rows)).toEqual({
    inquiry: {
      ...FIRST_INQUIRY,
      text: 'hạng',
      filter: { theme: ['identity'], verdict: ['fell'] },
      picked: ['egdi-rank'],
    },
    unknown: ['theme=gone', 'unit=furlong', 'pick=renamed', 'check=lost/2025-12-31'],
  })
})

it('keeps a moment that is there beside a row that is not', () => {
  const check = { indicator: 'egdi-rank', day: '2024-12-31' }
  const { inquiry } = knownInquiry({ ...FIRST_INQUIRY, picked: ['renamed'], check }, rows)
  expect(inquiry).toEqual({ ...FIRST_INQUIRY, check })
})

it('is the same inquiry where all of it is there', () => {
  const asked = { ...FIRST_INQUIRY, filter: { theme: ['identity'] }, picked: ['egdi-rank'] }
  expect(knownInquiry(asked, rows).inquiry).toBe(asked)
})
