import { expect, it } from 'vitest'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { narrow } from '@/domain/explore/narrow'
import { unknownIn } from '@/domain/explore/unknownIn'
import { rows } from './rowsOfPublished'

const ids = new Set(rows.map(({ indicator }) => indicator.id))
const { counts } = narrow(rows, {})

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
  expect(unknownIn(inquiry, counts, ids)).toEqual([
    'verdict=soared',
    'theme=gone',
    'kind=weight',
    'pick=renamed',
    'check=lost/2025-12-31',
  ])
})

it('names nothing where all is there', () => {
  const check = { indicator: 'egdi-rank', day: '2025-12-31' }
  expect(unknownIn({ ...FIRST_INQUIRY, check }, counts, ids)).toEqual([])
  expect(unknownIn(FIRST_INQUIRY, counts, ids)).toEqual([])
})
