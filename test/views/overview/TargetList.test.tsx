import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { TargetList } from '@/views/overview/TargetList'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { readerForAddress } from '../../support/readerForAddress'

async function shown(url = '/') {
  const { container } = await render(<TargetList reader={readerForAddress(url)} />)
  const rowOf = (id: string) => {
    const row = container.querySelector<HTMLElement>(`[data-target="${id}"]`)
    if (row === null) throw new Error(`no target ${id}`)
    return row
  }
  const place = (row: Element, selector: string, attribute: string) =>
    Number.parseFloat(row.querySelector(selector)?.getAttribute(attribute) ?? '')
  return { container, rowOf, place }
}

expectQuietConsole()

describe('TargetList', () => {
  it.each([
    ['met', 'met', 'đã đạt', 'progress-met'],
    ['missed', 'missed', 'chưa đạt khi đến hạn', 'progress-target'],
    ['cannot-tell', 'cannot-tell', 'các nguồn chưa cho phép kết luận', 'progress-target'],
    ['unpublished', 'unpublished', 'đến hạn, chưa tìm thấy kết quả', 'progress-target'],
    ['disputed', 'cannot-tell', 'các nguồn chưa cho phép kết luận', 'progress-target'],
    ['open', 'open', 'chưa kết luận', 'progress-target'],
  ])('says how %s stands', async (id, state, words, mark) => {
    const { rowOf } = await shown()
    const row = rowOf(id)
    expect(row.dataset['state']).toBe(state)
    expect(row.querySelector('.target-state')?.textContent).toContain(words)
    expect(row.querySelector(`.${mark}`)).not.toBeNull()
    expect(row.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
  })

  it('draws how far a figure is on its way', async () => {
    const { rowOf, place } = await shown()
    expect(place(rowOf('missed'), '.progress-done', 'x2')).toBeCloseTo((50 / 60) * 100)
    expect(place(rowOf('missed'), '.progress-track', 'x2')).toBe(100)
    expect(place(rowOf('met'), '.progress-done', 'x2')).toBeCloseTo((62 / 63) * 100)
  })

  it('spans a dispute instead of choosing a side', async () => {
    const { rowOf, place } = await shown()
    const row = rowOf('disputed')
    expect(row.querySelector('.progress-done')).toBeNull()
    expect(place(row, '.progress-dispute', 'x')).toBeCloseTo((58 / 92) * 100)
    expect(place(row, '.progress-dispute', 'width')).toBeCloseTo((34 / 92) * 100)
  })

  it('draws no progress where none is published, and no bar for a rank', async () => {
    const { rowOf } = await shown()
    expect(rowOf('open').querySelector('.progress-unknown')).not.toBeNull()
    expect(rowOf('open').querySelector('.progress-done')).toBeNull()
    expect(rowOf('rank-open').querySelector('.progress')).toBeNull()
    expect(rowOf('rank-open').textContent).toContain('chưa đến hạn')
  })

  it('names the goal, its deadline and its caution', async () => {
    const { rowOf } = await shown('/en/')
    const row = rowOf('cannot-tell')
    expect(row.textContent).toContain('The goal of the whole year.')
    expect(row.textContent?.replaceAll('\u00a0', ' ')).toContain('by the end of 2025')
    expect(row.querySelector('a')?.getAttribute('href')).toBe('/en/indicators/cannot-tell')
  })

  it('folds all but the first five', async () => {
    const { container } = await shown()
    expect(container.querySelectorAll('section > ul > li')).toHaveLength(5)
    const summary = container.querySelector('summary')
    expect(summary?.querySelector('.desktop-only')?.textContent).toBe('2 mục tiêu khác')
    expect(container.querySelectorAll('details > ul > li')).toHaveLength(2)
    // On a phone the leading ones wait in the fold too.
    expect(summary?.querySelector('.phone-only')?.textContent).toBe('Mở 7 mục tiêu')
    expect(container.querySelectorAll('details .phone-only li')).toHaveLength(5)
  })

  it('follows the later day', async () => {
    const { rowOf } = await shown('/?now=2025-01-01')
    expect(rowOf('met').dataset['state']).toBe('open')
    expect(rowOf('unpublished').dataset['state']).toBe('open')
  })
})
