import { expect, it } from 'vitest'
import { exploreTitleText } from '@/wording/exploreTitleText'

it('says how much there is to explore', () => {
  expect(exploreTitleText(1030, 'vi')).toBe('Khám phá 1.030 chỉ số')
  expect(exploreTitleText(107, 'en')).toBe('Explore 107 indicators')
  expect(exploreTitleText(1, 'en')).toBe('Explore 1 indicator')
})
