import { describe, expect, it } from 'vitest'
import { answer } from '@/domain/explore/answer'
import { drawnRows } from '@/domain/explore/drawnRows'
import { FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import { rowsOf } from '@/domain/explore/rowsOf'
import { formatInquiry } from '@/state/formatInquiry'
import { embedCode } from '@/views/explore/embedCode'
import type { Explorer } from '@/views/explore/Explorer'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { readerForAddress } from '../../support/readerForAddress'

const origin = 'https://nhip.test'

function codeOf(change: Partial<Inquiry>, path = '/explore', more = ''): string {
  const inquiry = { ...FIRST_INQUIRY, ...change }
  const reader = readerForAddress(`${path}?${formatInquiry(inquiry)}${more}`)
  const { index, lang, then, now } = reader
  const given = answer(rowsOf(index, then, now), inquiry, undefined, lang)
  const explorer: Explorer = {
    reader,
    inquiry,
    words: exploreWordsFor(lang),
    answer: given,
    drawn: drawnRows(given, inquiry, false),
    ask: () => undefined,
  }
  return embedCode(explorer, origin)
}

function frameOf(code: string) {
  const found = /^<iframe src="([^"]*)" title="([^"]*)" width="100%" height="(\d+)" /.exec(code)
  const [, src = '', title = '', height = ''] = found ?? []
  return { src: src.replaceAll('&amp;', '&').replace(origin, ''), title, height: Number(height) }
}

describe('the code of a chart', () => {
  it('asks for the same rows, days and way of drawing', () => {
    const change = { picked: ['rose', 'cannot-tell'], chart: 'trend', measure: 'index' } as const
    const { src, title } = frameOf(codeOf(change, '/explore', '&now=2025-04-22&known=2026-01-16'))
    expect(src).toBe(
      '/embed/chart?now=2025-04-22&known=2026-01-16&pick=rose,cannot-tell&chart=trend&measure=index',
    )
    expect(title).toBe('Xu hướng, chỉ số = 100: Chỉ số rose và Chỉ số cannot-tell.')
  })

  it('keeps language and filters', () => {
    const { src, title } = frameOf(codeOf({ filter: { theme: ['data'] } }, '/en/explore'))
    expect(src).toBe('/en/embed/chart?theme=data')
    expect(title).toMatch(/^Then and now: /)
  })

  it('asks for what is drawn: not for what is refused or no more, nor for what is checked', () => {
    const check = { indicator: 'rose', day: '2026-01-16' }
    const picked = ['no-more', 'rank']
    const asked = { picked, chart: 'trend', measure: 'index', check } as const
    expect(frameOf(codeOf(asked)).src).toBe('/embed/chart?pick=rank&chart=trend')
  })

  it('is as high as the chart needs', () => {
    const pairs = (count: number) => frameOf(codeOf({ picked: ['rose', 'rank'].slice(0, count) }))
    expect(pairs(2).height).toBeGreaterThan(pairs(1).height)
    expect(frameOf(codeOf({ chart: 'trend', picked: ['rose'] })).height).toBeGreaterThan(500)
  })

  it('is none where nothing is drawn', () => {
    expect(() => codeOf({ filter: { theme: ['none'] } })).toThrow('nothing to draw')
  })
})
