import { expect, it } from 'vitest'
import { FIRST_INQUIRY } from '@/domain/explore/Inquiry'
import { offersFor } from '@/domain/explore/offersFor'
import { rows } from './rowsOfPublished'

it('judges each chart by the rows it would draw', () => {
  const { charts } = offersFor({ rows, picked: [] }, FIRST_INQUIRY, false)
  // Twelve pairs are too many for one trend, which would draw five of one unit.
  expect(charts).toEqual([{ choice: 'pairs' }, { choice: 'trend' }, { choice: 'multiples' }])
})

it('says why picked rows share no axis', () => {
  const picked = rows.filter(({ indicator }) =>
    ['egdi-rank', 'eid-accounts-activated'].includes(indicator.id),
  )
  const { charts } = offersFor({ rows, picked }, FIRST_INQUIRY, false)
  expect(charts.find(({ choice }) => choice === 'trend')?.off).toMatchObject({ why: 'units' })
  expect(charts.find(({ choice }) => choice === 'multiples')).toEqual({ choice: 'multiples' })
})

it('says of each chart that there is nothing to draw', () => {
  const { charts } = offersFor({ rows: [], picked: [] }, FIRST_INQUIRY, false)
  for (const { off } of charts) expect(off).toEqual({ why: 'none' })
})
