import axe from 'axe-core'
import { useState } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import type { CrossCheck } from '@/domain/CrossCheck'
import type { Dataset } from '@/domain/Dataset'
import { answer } from '@/domain/explore/answer'
import { changeInquiry, type InquiryChange } from '@/domain/explore/changeInquiry'
import { FIRST_INQUIRY, type Inquiry } from '@/domain/explore/Inquiry'
import { rowsOf } from '@/domain/explore/rowsOf'
import { CheckSection } from '@/views/explore/CheckSection'
import { exploreWordsFor } from '@/wording/exploreWordsFor'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { hostile, hostileDataset } from '../../support/hostileDataset'
import { readerForAddress } from '../../support/readerForAddress'
import { verdictDataset } from '../../support/verdictDataset'
import '@/ui/styles/index.css'
import '@/ui/styles/explore-page.css'

const why = { vi: 'Phải khớp nhau.', en: 'They should agree.' }
const within = (id: string, part: string, whole: string): CrossCheck => ({
  id,
  kind: 'atMost',
  part,
  whole,
  why,
})

const crossChecks: readonly CrossCheck[] = [
  within('holding', 'unchanged', 'rose'),
  within('empty', 'no-figure', 'rose'),
  within('broken', 'cannot-tell', 'rose'),
]

const base = (): Dataset => ({ ...verdictDataset(), crossChecks })

interface HostProps {
  readonly dataset: Dataset
  readonly url: string
  readonly first: Inquiry
  readonly asked: (change: InquiryChange, how?: string) => void
}

/** The section as the analyst's screen holds it: what it asks for comes to pass. */
function Host({ dataset, url, first, asked }: HostProps) {
  const [inquiry, setInquiry] = useState(first)
  const [reader] = useState(() => readerForAddress(url, dataset))
  const [all] = useState(() => rowsOf(reader.index, reader.then, reader.now))
  const ask = (change: InquiryChange, how?: 'push' | 'slide') => {
    asked(change, how)
    setInquiry(changeInquiry(inquiry, change))
  }
  const found = answer(all, inquiry, undefined, reader.lang)
  const words = exploreWordsFor(reader.lang)
  const drawn = { rows: [], others: 0 }
  return (
    <main>
      <button
        type="button"
        onClick={() => {
          ask({ check: { indicator: 'rose', day: '2026-01-16' } })
        }}
      >
        elsewhere
      </button>
      <h1>h1</h1>
      <CheckSection explorer={{ reader, words, inquiry, answer: found, drawn, ask }} all={all} />
    </main>
  )
}

const at = (indicator: string, day = '2026-01-16'): Inquiry => ({
  ...FIRST_INQUIRY,
  check: { indicator, day },
})

async function shown(first: Inquiry = FIRST_INQUIRY, url = '/', dataset = base()) {
  const asked = vi.fn()
  const screen = await render(<Host dataset={dataset} url={url} first={first} asked={asked} />)
  const rows = () =>
    [...screen.container.querySelectorAll<HTMLElement>('.check-strip .check-row[data-used]')].map(
      (row) =>
        [...row.children].map((cell) => (cell.textContent ?? '').replaceAll('\u00a0', ' ').trim()),
    )
  const text = (selector: string) =>
    screen.container.querySelector(selector)?.textContent?.replaceAll('\u00a0', ' ').trim()
  const button = (name: string | RegExp) => screen.getByRole('button', { name })
  return { ...screen, asked, rows, text, button }
}

expectQuietConsole()
beforeEach(() => page.viewport(1440, 900))
afterEach(() => {
  delete document.documentElement.dataset['theme']
})

describe('before a moment is chosen', () => {
  it('lists the disputed points and the contradicted ones, with range and count', async () => {
    const { container } = await shown()
    const listed = [...container.querySelectorAll('.point-list button')].map((each) =>
      each.textContent?.replaceAll('\u00a0', ' '),
    )
    expect(listed).toEqual([
      'Chỉ số coverage 22–31/12/2025 58 đến 92% 2 phát biểu',
      'Chỉ số rose 16/1/2026 67 đến 68 triệu 2 phát biểu',
    ])
  })

  it('lays out the one that is pressed, and keeps the focus', async () => {
    const { button, asked, text } = await shown()
    await button(/Chỉ số coverage/).click()
    expect(asked).toHaveBeenCalledWith(
      { check: { indicator: 'coverage', day: '2025-12-31' } },
      undefined,
    )
    expect(text('#check-moment')).toBe('Chỉ số coverage, 22–31/12/2025')
    expect(document.activeElement?.id).toBe('check-heading')
  })

  it('says how many are filtered out, and lets go of the filter', async () => {
    const { button, text, asked } = await shown({ ...FIRST_INQUIRY, filter: { theme: ['data'] } })
    expect(text('.check-filtered')).toContain('Đang thấy 1 trong 2 điểm.')
    await button('Bỏ lọc để xem cả 2').click()
    expect(asked).toHaveBeenCalledWith({ filter: {}, text: '' }, undefined)
    expect(text('.check-filtered')).toBeUndefined()
  })

  it('says so where there is none', async () => {
    const { text } = await shown({ ...FIRST_INQUIRY, filter: { theme: ['none'] } })
    expect(text('.check-lead + p')).toMatch(/không có điểm nào bị tranh chấp/)
  })

  it('folds a long list', async () => {
    const [coverage] = verdictDataset().indicators.filter(({ id }) => id === 'coverage')
    const copies = Array.from({ length: 12 }, (_, place) => {
      const id = `copy-${place}`
      const claims = coverage!.claims.map((claim) => ({
        ...claim,
        id: claim.id.replace('coverage', id),
        indicator: id,
      }))
      const disputes = coverage!.disputes.map((dispute) => ({
        ...dispute,
        claims: dispute.claims.map((claim) => claim.replace('coverage', id)),
      }))
      return { ...coverage!, id, claims, disputes }
    })
    const { button, container } = await shown(FIRST_INQUIRY, '/', { ...base(), indicators: copies })
    expect(container.querySelectorAll('.point-list button')).toHaveLength(8)
    await button('Thêm 4').click()
    expect(container.querySelectorAll('.point-list button')).toHaveLength(12)
    await button('Thu gọn').click()
    expect(container.querySelectorAll('.point-list button')).toHaveLength(8)
  })

  it('offers every indicator with a figure, at its latest', async () => {
    const { getByRole, asked, text } = await shown()
    const choice = getByRole('combobox', { name: 'Đối chiếu chỉ số' })
    const names = [...(choice.element() as HTMLSelectElement).options].map((each) => each.text)
    expect(names).toContain('Chỉ số rank')
    expect(names).not.toContain('Chỉ số no-figure')
    await choice.selectOptions('Chỉ số rank')
    expect(asked).toHaveBeenCalledWith({ check: { indicator: 'rank', day: '2024-12-31' } }, 'slide')
    expect(text('#check-moment')).toBe('Chỉ số rank, 31/12/2024')
  })
})

describe('a disputed moment', () => {
  it('has a line a claim, with how it is read, in words', async () => {
    const { rows, text } = await shown(at('coverage', '2025-12-31'))
    expect(text('.check-spread')).toBe('từ 58 đến 92%, cách nhau 34 điểm %; không có phần chung')
    expect(text('.check-why')).toBe('Hai cách đếm vùng phủ.')
    expect(rows()).toEqual([
      [
        'gần 59%1gần 59%ANTV, số của 22/12/2025, không rõ ngày nói, coi là biết từ 22/12/2025',
        '58 đến 59%',
        '',
        'không có',
      ],
      ['hơn 91%3hơn 91%Bộ Công an, số của năm 2025, đăng 11/2025', '91 đến 92%', '', 'không có'],
    ])
  })

  it('is a table with named columns', async () => {
    const { getByRole } = await shown(at('coverage', '2025-12-31'))
    const table = getByRole('table', { name: 'Chỉ số coverage, 22–31/12/2025' })
    const names = table
      .getByRole('columnheader')
      .elements()
      .map((each) => each.textContent)
    expect(names.map((name) => name.replace(/\d.*/, ''))).toEqual([
      'Ai nói, nói khi nào',
      'Đọc là',
      'Trên trục',
      'Lưu ý',
    ])
    expect(table.getByRole('row').elements()).toHaveLength(3)
    expect(table.getByRole('rowheader').elements()).toHaveLength(2)
  })

  it('has its bars where their values lie, before the hatched hull', async () => {
    const { container } = await shown(at('coverage', '2025-12-31'))
    const ends = (selector: string) =>
      [...container.querySelectorAll(selector)].map((each) => each.getBoundingClientRect())
    const [hull] = ends('.strip-disputed')
    const [low, high] = ends('.strip-bar')
    expect(low!.left).toBeCloseTo(hull!.left, 0)
    expect(high!.right).toBeCloseTo(hull!.right, 0)
  })
})

describe('a moment with evidence kept apart', () => {
  it('marks what is shared, and the claim that is not used', async () => {
    const { container, rows, text } = await shown(at('rose'))
    expect(text('.check-spread')).toBe(
      'phần chung 67 đến 68 triệu; hai phát biểu cùng một dịp, tính là một lần nói; một phát biểu giữ riêng',
    )
    expect(container.querySelectorAll('.strip-agreed')).toHaveLength(1)
    const used = [...container.querySelectorAll<HTMLElement>('[data-used]')]
    expect(used.map(({ dataset }) => dataset['used'])).toEqual(['true', 'true', 'false'])
    expect(container.querySelectorAll('[data-evidence-only="true"]')).toHaveLength(1)
    expect(rows()[0]?.[3]).toBe('Cùng dịp với nguồn 2. Chỉ tài khoản đã kích hoạt.')
    expect(rows()[2]?.[3]).toBe(
      'Nói về “Chỉ số no-newer”, không dùng ở đây. Trái với số kích hoạt.',
    )
    expect(text('.check-legend')).toContain('Viền đứt: bằng chứng')
  })

  it('opens the evidence of each claim', async () => {
    const { getByRole } = await shown(at('rose'))
    const link = getByRole('link', { name: /67.triệu/ }).first()
    await expect.element(link).toHaveAttribute('data-evidence', 'rose/now')
  })

  it('steps to the moments before and after, and stays at the ends', async () => {
    const { button, text, asked } = await shown(at('rose'))
    await button('Lần công bố sau').click()
    expect(text('#check-moment')).toBe('Chỉ số rose, 25/2/2026')
    await expect.element(button('Lần công bố sau')).toHaveAttribute('aria-disabled', 'true')
    ;(button('Lần công bố sau').element() as HTMLElement).click()
    expect(asked).toHaveBeenCalledTimes(1)
    await button('Lần công bố trước').click()
    await button('Lần công bố trước').click()
    expect(text('#check-moment')).toBe('Chỉ số rose, 22/4/2025')
  })

  it('closes, and keeps the focus', async () => {
    const { button, container } = await shown(at('rose'))
    await button('Đóng đối chiếu').click()
    expect(container.querySelector('.check-strip')).toBeNull()
    expect(document.activeElement?.id).toBe('check-heading')
  })
})

describe('other moments', () => {
  it('of a figure worked out lead to its parts', async () => {
    const { button, text, container } = await shown(at('part-share'))
    expect(text('.check-spread')).toContain('tính từ các số thành phần')
    expect(container.querySelector('.check-strip')).toBeNull()
    await button('Chỉ số part').click()
    expect(text('#check-moment')).toBe('Chỉ số part, 16/1/2026')
  })

  it('of nothing say so', async () => {
    const { text, button, asked } = await shown(at('not-there'))
    expect(text('.check-bar p')).toBe('Chỉ số này không có số nào để đối chiếu.')
    await button('Đóng đối chiếu').click()
    expect(asked).toHaveBeenCalledWith({ check: undefined }, undefined)
  })

  it('filtered out of the table stay laid out, and chosen', async () => {
    const filtered = { ...at('rose'), filter: { theme: ['data'] } }
    const { getByRole, text } = await shown(filtered)
    expect(text('#check-moment')).toBe('Chỉ số rose, 16/1/2026')
    await expect.element(getByRole('combobox', { name: 'Đối chiếu chỉ số' })).toHaveValue('rose')
  })

  it('asked for from elsewhere on the screen come into sight', async () => {
    const { button, getByRole } = await shown()
    await button('elsewhere').click()
    expect(document.activeElement?.id).toBe('check-heading')
    await expect.element(getByRole('heading', { level: 2 })).toBeInViewport()
  })

  it('that a link was opened with leave the focus where it is', async () => {
    await shown(at('rose'))
    expect(document.activeElement).toBe(document.body)
  })
})

describe('the cross-checks', () => {
  it('stand with what is broken first, and fold what raises no question', async () => {
    const { container, text } = await shown()
    const open = [...container.querySelectorAll<HTMLElement>('.cross-checks > .cross-list > li')]
    expect(open.map(({ dataset }) => dataset['outcome'])).toEqual(['broken'])
    expect(open[0]?.textContent?.replaceAll('\u00a0', ' ')).toContain(
      '“Chỉ số cannot-tell” hơn 87 triệu (16/1/2026) lớn hơn “Chỉ số rose” hơn 67 triệu (16/1/2026): không thể cùng đúng.',
    )
    expect(text('.cross-settled summary')).toBe('1 phép thử khớp, 1 phép thử chưa đủ số')
  })

  it('lead to the claims of either figure', async () => {
    const { button, text } = await shown()
    await button('Đối chiếu các phát biểu: Chỉ số cannot-tell, 16/1/2026').click()
    expect(text('#check-moment')).toBe('Chỉ số cannot-tell, 16/1/2026')
  })

  it('stand beside the moment they are about', async () => {
    const { container, text } = await shown(at('rank'))
    expect(text('#check-about')).toBeUndefined()
    expect(container.querySelector('.cross-checks')).not.toBeNull()
    const other = await shown(at('rose', '2024-10-10'))
    expect(other.text('#check-about')).toBe('Kiểm tra chéo vào lúc này')
    expect(other.container.querySelectorAll('.check-about li')).toHaveLength(1)
  })

  it('are left out where none is declared', async () => {
    const { container } = await shown(FIRST_INQUIRY, '/', verdictDataset())
    expect(container.querySelector('.cross-checks')).toBeNull()
  })
})

it('speaks English, too', async () => {
  const { container, text } = await shown(at('coverage', '2025-12-31'), '/en/')
  expect(text('h2')).toBe('What the sources say of one moment')
  expect(text('.check-spread')).toBe(
    'from 58 to 92%, 34 percentage points apart; no part is shared',
  )
  expect(container.querySelector('.check')?.textContent).not.toMatch(/phát biểu|chỉ số|nguồn/)
})

it('shows hostile texts as texts', async () => {
  const dataset = hostileDataset()
  const { container } = await shown(at('coverage', '2025-12-26'), '/', dataset)
  expect(container.textContent).toContain(hostile)
  expect(container.querySelectorAll('img, script')).toHaveLength(0)
})

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  it.each([1440, 390, 320])(
    'fits and has no fault for assistive technology at %i px',
    async (width) => {
      await page.viewport(width, 900)
      document.documentElement.dataset['theme'] = theme
      const { container, button } = await shown(at('rose'))
      await userEvent.click(container.querySelector('summary')!)
      const look = async () => {
        const { violations } = await axe.run(container, {
          runOnly: { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] },
        })
        expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([])
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width)
      }
      await look()
      await button('Đóng đối chiếu').click()
      await look()
    },
  )
})
