import { expect, it } from 'vitest'
import { embedChartWords } from '@/wording/embedChartWords'

it('says how many of all that could be drawn are', () => {
  expect(embedChartWords.vi.first(12, 1018)).toBe('Đang vẽ 12 trong 1.030 chỉ số có hai số.')
  expect(embedChartWords.en.first(12, 18)).toBe('12 of 30 indicators with two figures are drawn.')
})
