import '@/ui/styles/index.css'
import { describe, expect, it, vi } from 'vitest'
import { userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { ChartExtent, ChartMode } from '@/state/Address'
import IndicatorView from '@/views/indicator/IndicatorView'
import { uiWords } from '@/wording/uiWords.vi'
import { indicatorOf } from '../../support/comparisonOf'
import { drawnIn } from '../../support/drawnIn'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { hostile, hostileDataset } from '../../support/hostileDataset'
import { readerForAddress } from '../../support/readerForAddress'
import { verdictDataset } from '../../support/verdictDataset'

interface Asked {
  readonly url?: string
  readonly mode?: ChartMode
  readonly extent?: ChartExtent
  readonly dataset?: ReturnType<typeof verdictDataset>
}

async function shown(id: string, asked: Asked = {}) {
  const { url = '/', mode = 'value', extent = 'all', dataset = verdictDataset() } = asked
  const reader = readerForAddress(url, dataset)
  const indicator = indicatorOf(reader, id)
  const onPeriod = vi.fn()
  const screen = await render(
    <IndicatorView
      reader={reader}
      indicator={indicator}
      mode={mode}
      extent={extent}
      hrefToDrawing={(change) => `/?${new URLSearchParams({ ...change }).toString()}`}
      onPeriod={onPeriod}
    />,
  )
  const { container } = screen
  if (reader.index.seriesOf(indicator).points.length > 0) await drawnIn(container)
  const text = (selector: string) =>
    container.querySelector(selector)?.textContent.replaceAll('\u00a0', ' ').trim()
  const rows = (table: string) =>
    [...container.querySelectorAll(`${table} tbody tr`)].map((row) =>
      [...row.children].map((cell) => cell.textContent.replaceAll('\u00a0', ' ').trim()),
    )
  return { ...screen, onPeriod, text, rows }
}

expectQuietConsole()

describe('the head of an indicator', () => {
  it('says what is measured and how it stands', async () => {
    const { text, container } = await shown('rose')
    expect(text('h1')).toBe('Chỉ số rose')
    expect(text('.definition')).toBe('Định nghĩa rose.')
    expect(container.querySelectorAll('.pair-figure')).toHaveLength(2)
    expect(text('.pair-now')).toContain('triệu tài khoản')
    expect(container.querySelector('.pair [data-verdict="rose"]')).not.toBeNull()
    expect(text('.verdict-full')).toContain('9,8')
  })

  it('points to a figure newer than NOW, and to the comparison with it', async () => {
    const { container, text } = await shown('rose', { url: '/indicators/rose' })
    expect(text('.newer-figure')).toContain('68 triệu tài khoản, 25/2/2026')
    expect(container.querySelector('.newer-figure a')?.getAttribute('href')).toBe(
      '/indicators/rose?now=2026-02-25',
    )
    const latest = await shown('unchanged')
    expect(latest.text('.newer-figure')).toBeUndefined()
  })

  it('shows one figure once, where both days use it', async () => {
    const { container } = await shown('no-newer')
    expect(container.querySelectorAll('.pair-figure')).toHaveLength(1)
  })

  it('marks a dispute, and says what a figure is computed from', async () => {
    expect((await shown('coverage')).text('.pair .dispute-sign')).toBe('tranh chấp')
    const { container } = await shown('part-share')
    const link = container.querySelector('.definition a')
    expect([link?.textContent, link?.getAttribute('href')]).toEqual([
      'Chỉ số part',
      '/indicators/part',
    ])
  })
})

describe('the course of an indicator', () => {
  it('offers the ways it can be drawn, and says why others are off', async () => {
    const { getByRole } = await shown('fell')
    const modes = getByRole('group', { name: 'Cách vẽ' })
    expect(modes.getByRole('link').elements()).toHaveLength(1)
    await expect.element(modes).toHaveTextContent(uiWords.indicator.modeOff.kind)
    const { container } = await shown('rose', { mode: 'log' })
    const chosen = container.querySelector('.segmented [aria-current]')
    expect(chosen?.textContent).toBe('Thang log')
  })

  it('falls back to plain values where a link asks for what is off', async () => {
    const { container } = await shown('fell', { mode: 'index' })
    expect(container.querySelector('.segmented [aria-current]')?.textContent).toBe('Giá trị')
  })

  it('changes by links', async () => {
    const { container } = await shown('rose', { extent: 'period' })
    const links = [...container.querySelectorAll('.figure-head .segmented a')]
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      '/?mode=value',
      '/?mode=index',
      '/?mode=log',
      '/?extent=all',
      '/?extent=period',
    ])
    expect(links.map((link) => link.getAttribute('aria-current'))).toEqual([
      'true',
      null,
      null,
      null,
      'true',
    ])
  })

  it('moves the days by its handles', async () => {
    const { getByRole, onPeriod } = await shown('rose')
    getByRole('slider', { name: 'Ngày trước' }).element().focus()
    await userEvent.keyboard('{ArrowLeft}')
    expect(onPeriod).toHaveBeenCalledExactlyOnceWith('2022-11-07', '2026-01-16')
  })
})

describe('the tables of an indicator', () => {
  it('say how the range of change follows from what was stated', async () => {
    const { rows } = await shown('rose')
    expect(rows('.why-table')).toEqual([
      ['Nay, 16/1/2026', 'hơn 67 triệu1', '67 đến 68 triệu'],
      ['Trước, 10/10/2024', 'trên 57,1 triệu1', '57,1 đến 57,2 triệu'],
      ['Thay đổi', uiWords.indicator.lowMinusHigh, '+9,8 đến +10,9 triệu'],
    ])
  })

  it('say nothing of a change that cannot be measured', async () => {
    for (const id of ['not-comparable', 'first', 'no-newer', 'target-only', 'no-figure']) {
      const { container, unmount } = await shown(id)
      expect(container.querySelector('.why-table')).toBeNull()
      await unmount()
    }
  })

  it('give every point in words, and mark THEN and NOW', async () => {
    const { rows, container } = await shown('rose')
    const points = rows('.point-table')
    expect(points).toHaveLength(5)
    expect(points[0]?.slice(0, 4)).toEqual([
      '7/11/2022',
      'hơn 1,4 triệu1',
      '1,4 đến 1,5 triệu',
      '–',
    ])
    expect(points[2]?.[3]).toBe('+4,8 đến +5,9 triệu')
    expect(container.querySelector('.point-table .point-then th')?.textContent).toBe('10/10/2024')
    expect(container.querySelector('.point-table .point-now th')?.textContent).toBe('16/1/2026')
  })

  it('give every statement with its use, also those of others against it', async () => {
    const { container } = await shown('rose')
    const used = [...container.querySelectorAll<HTMLElement>('.claim-table tbody tr')].map(
      ({ dataset }) => [dataset['claim'], dataset['status']],
    )
    expect(used).toEqual([
      ['rose/first', 'charted'],
      ['rose/then', 'charted'],
      ['rose/between', 'charted'],
      ['rose/now', 'charted'],
      ['rose/repeated', 'charted'],
      ['no-newer/against', 'disputed'],
      ['rose/newer', 'charted'],
    ])
    const against = container.querySelector('[data-claim="no-newer/against"]')
    expect(against?.textContent).toContain('Chỉ số no-newer')
    expect(against?.textContent).toContain('Trái với số kích hoạt.')
  })

  it('copy as rows and columns', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    const { getByRole } = await shown('unchanged')
    await getByRole('button', { name: 'Sao chép bảng' }).click()
    expect(write.mock.calls[0]?.[0].replaceAll('\u00a0', ' ')).toBe(
      [
        'Ngày của số\tCon số\tĐọc là\tSo với số trước',
        '24/9/2024\t50 tài khoản\t50\t–',
        '16/1/2026\t50 tài khoản\t50\t0',
      ].join('\n'),
    )
  })
})

describe('what else an indicator shows', () => {
  it('enlarges a dispute and says why', async () => {
    const { container, getByRole } = await shown('coverage')
    const panel = container.querySelector('.dispute')
    expect(panel?.textContent).toContain('Hai cách đếm vùng phủ.')
    if (panel === null) throw new Error('no panel')
    await drawnIn(panel)
    const slider = panel.querySelector<HTMLElement>('[role=slider]')
    expect(slider?.getAttribute('aria-valuemax')).toBe('2')
    slider?.focus()
    await userEvent.keyboard('{End}')
    await expect.poll(() => slider?.getAttribute('aria-valuetext')).toContain('hơn 91%')
    expect(getByRole('heading', { level: 1 }).elements()).toHaveLength(1)
  })

  it('says how its targets stand, with their source', async () => {
    const { container, text } = await shown('rose')
    expect(container.querySelector('[data-target="met"]')?.getAttribute('data-state')).toBe('met')
    expect(text('[data-target="met"]')).toContain('đã đạt')
    expect(container.querySelector('[data-target="met"] a')?.getAttribute('href')).toBe(
      'https://bca.test/c',
    )
    expect((await shown('fell')).text('.no-target')).toBe(uiWords.indicator.noTarget)
  })

  it('leads to related indicators with their verdicts, and to its neighbours', async () => {
    const { container, text } = await shown('unchanged')
    expect(text('.neighbours [rel=prev]')).toContain('Chỉ số fell')
    expect(text('.neighbours [rel=next]')).toContain('Chỉ số cannot-tell')
    expect(container.querySelector('.related')).toBeNull()
    const rose = await shown('rose')
    expect(
      [...rose.container.querySelectorAll('.related li')].map((item) => [
        item.querySelector('a')?.getAttribute('href'),
        item.querySelector('.verdict')?.getAttribute('data-verdict'),
      ]),
    ).toEqual([
      ['/indicators/unchanged', 'unchanged'],
      ['/indicators/no-figure', 'no-figure'],
    ])
    expect(rose.container.querySelector('[rel=prev]')).toBeNull()
  })

  it('of an indicator without figures says so, and draws nothing', async () => {
    const { container, text } = await shown('no-figure', { url: '/en/' })
    expect(container.querySelector('.trend-figure, table')).toBeNull()
    expect(text('.verdict')).toBe('no figure yet')
    expect(container.textContent).not.toMatch(/undefined|NaN/)
  })

  it('has unique ids', async () => {
    const { container } = await shown('coverage')
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('shows hostile texts as texts', async () => {
    const dataset = hostileDataset()
    for (const { id } of dataset.indicators) {
      const { container, unmount } = await shown(id, { dataset })
      expect(container.textContent).toContain(hostile)
      expect(container.querySelectorAll('img, script, iframe')).toHaveLength(0)
      await unmount()
    }
    expect(window.name).not.toBe('hit')
  })
})
