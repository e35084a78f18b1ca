import { describe, expect, it } from 'vitest'
import { takeawayBibtex, takeawayCitation, takeawaySentences } from '@/exports/citations'
import { citationText } from '@/wording/citationText'
import { publishedDataset } from '../support/publishedDataset'
import { takeawayOf } from '../support/takeawayOf'

const dataset = publishedDataset()
const takeaway = takeawayOf(dataset, { only: ['eid-accounts-activated', 'egdi-rank'] })
const numbers = [...new Set(takeaway.rows.flatMap(({ sources }) => sources))].toSorted(
  (a, b) => a - b,
)

describe('what is cited', () => {
  it('is every finding with its days and sources', () => {
    const paragraphs = takeawaySentences(takeaway).split('\n\n')
    expect(paragraphs).toEqual(
      takeaway.rows.map(({ comparison }) => citationText(comparison, dataset, 'vi')),
    )
  })

  it('is the whole table with its address and sources', () => {
    const lines = takeawayCitation(takeaway).split('\n')
    expect(lines[0]).toContain('Nhịp Số, “Ba chỉ số định danh”: 2 chỉ số')
    expect(lines[1]).toBe(takeaway.link)
    expect(lines.slice(3).map((line) => Number(/^\[(\d+)\]/.exec(line)?.[1]))).toEqual(numbers)
  })

  it('is a bibliography of the table and each source', () => {
    const entries = takeawayBibtex(takeaway).match(/^@misc\{[^,]+,$/gm)
    expect(entries).toHaveLength(numbers.length + 1)
  })
})
