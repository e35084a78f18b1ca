import { expect, it } from 'vitest'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { unknownIn } from '@/domain/explore/unknownIn'
import { rows } from './rowsOfPublished'

it('names the values, rows and moments that are not there', () => {
  const inquiry = {
    ...FIRST_INQUIRY,
    filter: {
      theme: ['identity', 'gone'],
      kind: ['rank', 'weight'],
      verdict: ['target-only', 'soared'],
    },
    picked: ['egdi-rank', 'renamed'],
    check: { indicator: 'lost', day: '2025-12-31' },
  }
  expect(unknownIn(inquiry, rows)).toEqual([
    'verdict=soared',
    'theme=gone',
    'kind=weight',
    'pick=renamed',
    'check=lost/2025-12-31',
  ])
})

it('names nothing where all is there', () => {
  const check = { indicator: 'egdi-rank', day: '2025-12-31' }
  expect(unknownIn({ ...FIRST_INQUIRY, check }, rows)).toEqual([])
  expect(unknownIn(FIRST_INQUIRY, rows)).toEqual([])
})
