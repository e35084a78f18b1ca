import { describe, expect, it } from 'vitest'
import { answer } from '@/domain/explore/answer'
import { FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import { rowsOf } from '@/domain/explore/rowsOf'
import type { Explorer } from '@/views/explore/Explorer'
import { takeawayFrom } from '@/views/explore/takeawayFrom'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { readerForAddress } from '../../support/readerForAddress'

function explorerWith(change: Partial<Inquiry>, url = '/'): Explorer {
  const reader = readerForAddress(url)
  const inquiry = { ...FIRST_INQUIRY, ...change }
  const { index, lang, then, now } = reader
  return {
    reader,
    inquiry,
    words: exploreWordsFor(lang),
    answer: answer(rowsOf(index, then, now), inquiry, undefined, lang),
    drawn: { rows: [], others: 0 },
    ask: () => undefined,
  }
}

const link = 'https://nhip.test/kham-pha'

describe('takeawayFrom', () => {
  it('takes the rows, columns and days of the screen, and how new its data is', () => {
    const explorer = explorerWith({ columns: ['now', 'sources'] })
    const { index, then, now } = explorer.reader
    expect(takeawayFrom(explorer, link)).toEqual({
      lang: 'vi',
      title: 'Khám phá',
      rows: explorer.answer.rows,
      columns: ['now', 'sources'],
      then,
      now,
      filters: [],
      text: '',
      link,
      dataDay: index.dataset.day,
      version: index.dataset.version,
      index,
    })
  })

  it('says in words what was sought and filtered by, and is called by it', () => {
    const change = { text: 'căn cước', filter: { verdict: ['rose', 'fell'], kind: ['stock'] } }
    const { title, filters, text, known } = takeawayFrom(explorerWith(change), link, '2025-06-30')
    expect(filters).toEqual([
      { facet: 'Kết luận, trước và nay', values: ['tăng', 'giảm'] },
      { facet: 'Loại', values: ['số đếm tại một ngày'] },
    ])
    expect(title).toBe('Khám phá: “căn cước”, tăng, giảm, số đếm tại một ngày')
    expect([text, known]).toEqual(['căn cước', '2025-06-30'])
    const english = takeawayFrom(explorerWith(change, '/en/'), link)
    expect(english.title).toBe('Explore: “căn cước”, up, down, count as of a day')
  })
})
