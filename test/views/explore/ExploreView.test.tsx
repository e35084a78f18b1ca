import axe from 'axe-core'
import { useMemo, useState } from 'react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { Dataset } from '@/domain/Dataset'
import ExploreView from '@/views/explore/ExploreView'
import { drawnIn } from '../../support/drawnIn'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { hostile, hostileDataset } from '../../support/hostileDataset'
import { readerForAddress } from '../../support/readerForAddress'
import { verdictDataset } from '../../support/verdictDataset'
import '@/ui/styles/index.css'

interface HostProps {
  readonly url: string
  readonly dataset: Dataset
  readonly told: Record<'asked' | 'known' | 'period', (...said: readonly unknown[]) => void>
}

/** The screen as the app holds it: what it asks for comes to pass. */
function Host({ url, dataset, told }: HostProps) {
  const [path = '', query = ''] = url.split('?')
  const [asked, setAsked] = useState(query)
  const reader = useMemo(() => readerForAddress(path, dataset), [path, dataset])
  return (
    <ExploreView
      reader={reader}
      asked={asked}
      onAsk={(next, how) => {
        told.asked(next, how)
        setAsked(next)
      }}
      onKnown={told.known}
      onPeriod={told.period}
      onSlide={told.period}
    />
  )
}

async function shown(url = '/explore', dataset = verdictDataset()) {
  const told = { asked: vi.fn(), known: vi.fn(), period: vi.fn() }
  const screen = await render(<Host url={url} dataset={dataset} told={told} />)
  const { container, getByRole } = screen
  const names = () =>
    [...container.querySelectorAll('[role="rowheader"] a')].map(({ textContent }) => textContent)
  const dropped = () =>
    [...container.querySelectorAll('.dropped-note code')].map(({ textContent }) => textContent)
  return {
    ...screen,
    ...told,
    names,
    dropped,
    words: getByRole('searchbox', { name: 'Lọc theo tên, con số, cụm từ' }),
    facet: (name: RegExp) => getByRole('complementary').getByRole('checkbox', { name }),
    title: getByRole('heading', { level: 2 }).first(),
  }
}

expectQuietConsole()
// So high that every row of the table is near what is seen.
beforeEach(() => page.viewport(1440, 2600))

describe('the analyst’s screen', () => {
  it('shows every indicator, with how many there are, and the first of them drawn', async () => {
    const { getByRole, container, names, title } = await shown()
    await expect.element(getByRole('grid')).toHaveAttribute('aria-rowcount', '15')
    await expect.element(getByRole('heading', { level: 1 })).toHaveTextContent('Khám phá')
    await expect.poll(names).toHaveLength(14)
    await expect.element(getByRole('status').first()).toHaveTextContent('14 trong 14 chỉ số')
    await expect.element(title).toHaveTextContent(/^Trước và nay: \d+ chỉ số/)
    await drawnIn(container)
  })

  it('asks for what is typed as it is typed, and shows what that finds', async () => {
    const { words, asked, names, container } = await shown()
    await words.click()
    await userEvent.keyboard('Coverage ')
    expect(asked.mock.calls[0]).toEqual(['q=C', 'slide'])
    expect(asked).toHaveBeenLastCalledWith('q=Coverage', 'slide')
    await expect.poll(() => names()[0]).toBe('Chỉ số coverage')
    await expect.element(words).toHaveValue('Coverage ')
    await expect.poll(() => container.querySelector('mark')?.textContent).toBe('coverage')
    await words.clear()
    await expect.poll(() => container.querySelectorAll('mark').length).toBe(0)
  })

  it('narrows by what is chosen, and lets go of it at its chip', async () => {
    const { facet, asked, names, getByRole } = await shown()
    await facet(/^tăng/).click()
    expect(asked).toHaveBeenLastCalledWith('verdict=rose', 'push')
    await expect.poll(names).toContain('Chỉ số rose')
    expect(names()).not.toContain('Chỉ số fell')
    await getByRole('button', { name: 'Bỏ lọc Kết luận, trước và nay: tăng' }).click()
    expect(asked).toHaveBeenLastCalledWith('', 'push')
    await expect.poll(names).toHaveLength(14)
    // What was pressed is gone: the field for words has the focus.
    await expect.element(getByRole('searchbox')).toHaveFocus()
  })

  it('draws the rows that are picked, and follows in the table’s head', async () => {
    const { getByRole, title, container } = await shown()
    await getByRole('checkbox', { name: 'Vẽ Chỉ số rose' }).click()
    await getByRole('checkbox', { name: 'Vẽ Chỉ số fell' }).click()
    await expect.element(title).toHaveTextContent('Trước và nay: Chỉ số rose và Chỉ số fell.')
    expect(container.querySelector('.table-picked')?.textContent).toContain('2 đang chọn để vẽ')
    await getByRole('button', { name: 'Bỏ chọn tất cả' }).click()
    await expect.element(title).toHaveTextContent(/\d+ chỉ số/)
  })

  it('says what leads out where nothing is left', async () => {
    const { getByRole, names } = await shown('/explore?kind=rank&unit=accounts')
    await expect.element(getByRole('grid')).not.toBeInTheDocument()
    await getByRole('button', { name: /^Bỏ Đơn vị: 1 chỉ số/ }).click()
    await expect.poll(names).toEqual(['Chỉ số rank'])
  })

  it('names what was asked for that makes no sense or is not there', async () => {
    const { dropped, getByRole, names } = await shown(
      '/explore?sort=colour&theme=gone&pick=renamed&check=renamed/2025-01-01&verdict=__proto__',
    )
    expect(dropped()).toEqual([
      'sort=colour',
      'verdict=__proto__',
      'theme=gone',
      'pick=renamed',
      'check=renamed/2025-01-01',
    ])
    // What was left out leaves nothing out.
    await expect.poll(names).toHaveLength(14)
    await getByRole('button', { name: 'Đóng ghi chú' }).click()
    expect(dropped()).toEqual([])
  })

  it('hands on the days, and the day that is stood on', async () => {
    const { getByRole, getByLabelText, period, known } = await shown()
    await getByRole('combobox', { name: 'Ngày trước' }).selectOptions('2022-11-07')
    expect(period).toHaveBeenLastCalledWith('2022-11-07', '2026-01-16')
    await getByLabelText('Như đã biết ngày').fill('2024-10-10')
    expect(known).toHaveBeenLastCalledWith('2024-10-10')
  })

  it('keeps the field of a base that is too early, so that it can be mended', async () => {
    const { getByRole, getByLabelText, container } = await shown(
      '/explore?chart=trend&pick=rose&measure=index&base=1999-01-01',
    )
    const field = getByLabelText('Ngày gốc', { exact: true })
    await expect.element(field).toHaveValue('1999-01-01')
    expect(container.querySelector('.chart-reasons')?.textContent).toContain(
      'Chỉ số = 100 đang tắt: đến 1/1/1999 chưa hàng nào có số.',
    )
    await field.fill('2024-10-10')
    await expect.element(getByRole('slider', { name: 'Ngày gốc' })).toBeVisible()
    expect(container.querySelector('.chart-reasons')).toBeNull()
  })

  it('has one main heading, unique ids and no word of the other language', async () => {
    const { container } = await shown(
      '/en/explore?chart=trend&pick=rose&measure=index&check=coverage/2025-12-31',
    )
    const ids = [...container.querySelectorAll('[id]')].map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(container.querySelectorAll('h1')).toHaveLength(1)
    expect(container.querySelector('main')?.textContent).not.toMatch(/chỉ số|nguồn|tài khoản/)
  })

  it('shows hostile texts as texts, wherever they are asked for', async () => {
    const query = new URLSearchParams({ q: hostile, unit: hostile, publisher: hostile })
    const { container } = await shown(`/explore?${String(query)}`, hostileDataset())
    expect(container.textContent).toContain(hostile)
    expect(container.querySelectorAll('img, script, iframe')).toHaveLength(0)
    expect(window.name).not.toBe('hit')
  })
})

describe('everybody can use it', () => {
  it.each([1440, 390])('at %i px', async (width) => {
    await page.viewport(width, 900)
    const { container } = await shown('/explore?verdict=rose&verdict=fell')
    await drawnIn(container)
    const { violations } = await axe.run(container, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'],
    })
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
    expect(document.documentElement.scrollWidth).toBe(width)
  })
})
