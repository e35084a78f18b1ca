import { expect, it } from 'vitest'
import type { Source } from '@/domain/Source'
import { embedHeight } from '@/ui/embedHeight'

const source = (number: number): Source => ({
  id: String(number),
  number,
  publisher: `Cổng thông tin điện tử ${number}`,
  url: 'https://nhip.test',
})

const few = { title: 'Xu hướng: một chỉ số.', height: 360, note: '', others: false, sources: [] }

it('has room for the chart and all around it', () => {
  expect(embedHeight(few)).toBeGreaterThan(360 + 150)
  expect(embedHeight(few)).toBeLessThan(360 + 320)
  expect(embedHeight({ ...few, height: 1000 })).toBe(embedHeight(few) + 640)
})

it('grows with what is said', () => {
  const many = Array.from({ length: 30 }, (_, place) => source(place))
  const taller = [
    { ...few, title: `${few.title} `.repeat(9).trim() },
    { ...few, note: 'Một câu dài. '.repeat(20).trim() },
    { ...few, others: true },
    { ...few, sources: many },
  ]
  for (const each of taller) expect(embedHeight(each)).toBeGreaterThan(embedHeight(few) + 10)
})
