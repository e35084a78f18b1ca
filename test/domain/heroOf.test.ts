import { describe, expect, it } from 'vitest'
import { heroOf } from '@/domain/heroOf'
import { datasetWith } from './datasetWith'
import { indicatorWith } from './indicatorWith'

const name = { vi: 'tên', en: 'name' }
const themes = [{ id: 'theme', name }]
const first = indicatorWith({ id: 'first', order: 1 })
const second = indicatorWith({ id: 'second', order: 2 })
const chosen = indicatorWith({ id: 'eid-accounts-activated', order: 3 })

describe('the indicator the overview opens with', () => {
  it('is the chosen one, wherever it stands', () => {
    expect(heroOf(datasetWith({ themes, indicators: [second, chosen, first] }))).toBe(chosen)
  })

  it('is the first to be read where a dataset lacks it', () => {
    expect(heroOf(datasetWith({ themes, indicators: [second, first] }))).toBe(first)
  })

  it('is none where there are no indicators', () => {
    expect(heroOf(datasetWith({ themes }))).toBeUndefined()
  })
})
