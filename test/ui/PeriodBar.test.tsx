import '@/ui/styles/index.css'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { dataDays } from '@/domain/dataDays'
import { PeriodBar } from '@/ui/PeriodBar'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'

const quick = [
  { label: 'Hai hội nghị', then: '2024-10-10', now: '2026-01-16' },
  { label: 'Đầu tiên → mới nhất', then: '2022-11-07', now: '2026-02-25' },
]

async function shown(url = '/', newer?: string) {
  const reader = readerForAddress(url)
  const onPeriod = vi.fn<(then: string, now: string) => void>()
  const onSlide = vi.fn<(then: string, now: string) => void>()
  const screen = await render(
    <PeriodBar
      reader={reader}
      days={dataDays(reader.index.dataset)}
      quick={quick}
      {...(newer === undefined ? {} : { newer })}
      summary="15 tháng, 14 chỉ số"
      onPeriod={onPeriod}
      onSlide={onSlide}
    />,
  )
  const select = (name: string) =>
    screen.getByRole('combobox', { name }).element() as HTMLSelectElement
  const daysOf = (name: string) => [...select(name).options].map(({ value }) => value)
  return { ...screen, onPeriod, select, daysOf }
}

expectQuietConsole()

describe('the two lists of days', () => {
  it('offer the days with figures, newest first, on their side of the other day', async () => {
    const { daysOf } = await shown()
    const [then, now] = [daysOf('Ngày trước'), daysOf('Ngày nay')]
    expect(then).toEqual(then.toSorted().toReversed())
    expect(then.every((day) => day < '2026-01-16')).toBe(true)
    expect(now.every((day) => day > '2024-10-10')).toBe(true)
    expect(then).toContain('2022-11-07')
    expect(now).toContain('2026-02-25')
    expect(new Set(then).size).toBe(then.length)
  })

  it('stand at the chosen days, written as Vietnamese days', async () => {
    const { select } = await shown()
    expect(select('Ngày trước').selectedOptions[0]?.textContent).toBe('10/10/2024')
    expect(select('Ngày nay').selectedOptions[0]?.textContent).toBe('16/1/2026')
  })

  it('offer a day of a link that has no figure', async () => {
    const { select, daysOf } = await shown('/?then=2024-08-08')
    expect(select('Ngày trước').value).toBe('2024-08-08')
    const days = daysOf('Ngày trước')
    expect(days).toEqual(days.toSorted().toReversed())
  })

  it('hand on the chosen day with the other one', async () => {
    const { getByRole, onPeriod } = await shown()
    await getByRole('combobox', { name: 'Ngày trước' }).selectOptions('2022-11-07')
    expect(onPeriod).toHaveBeenLastCalledWith('2022-11-07', '2026-01-16')
    await getByRole('combobox', { name: 'Ngày nay' }).selectOptions('2026-02-25')
    expect(onPeriod).toHaveBeenLastCalledWith('2024-10-10', '2026-02-25')
  })
})

describe('the ways to other periods', () => {
  it('are links that keep the language and write only what is not the default', async () => {
    const { getByRole, container } = await shown('/en/?then=2022-11-07')
    container.querySelector('details')?.setAttribute('open', '')
    await expect
      .element(getByRole('link', { name: 'Hai hội nghị 10 Oct 2024 → 16 Jan 2026' }))
      .toHaveAttribute('href', '/en/')
    await expect
      .element(getByRole('link', { name: /^Đầu tiên/ }))
      .toHaveAttribute('href', '/en/?then=2022-11-07&now=2026-02-25')
  })

  it('lead to the newer figures only where there are any', async () => {
    const { container } = await shown()
    expect(container.querySelector('.period-newer')).toBeNull()
    const newer = await shown('/', '2026-02-25')
    await expect
      .element(newer.getByRole('link', { name: 'Số mới hơn: 25/2/2026' }))
      .toHaveAttribute('href', '/?now=2026-02-25')
  })

  it('close the evidence that is open', async () => {
    const { container } = await shown('/?evidence=rose/now', '2026-02-25')
    for (const link of container.querySelectorAll('a')) {
      expect(link.getAttribute('href')).not.toContain('evidence')
    }
  })
})

it('is named, and says what is compared', async () => {
  const { getByRole } = await shown()
  await expect
    .element(getByRole('region', { name: 'Kỳ so sánh' }))
    .toHaveTextContent('15 tháng, 14 chỉ số')
})

describe('on a narrow screen', () => {
  const wide = { width: window.innerWidth, height: window.innerHeight }
  afterEach(() => page.viewport(wide.width, wide.height))

  it.each([320, 360, 390, 400, 480, 520, 600])('%i px hold the quick choices', async (width) => {
    await page.viewport(width, 600)
    const { container } = await shown('/en/', '2026-02-25')
    container.querySelector('details')?.setAttribute('open', '')
    const list = container.querySelector('.menu ul')?.getBoundingClientRect()
    expect(list?.left).toBeGreaterThanOrEqual(0)
    expect(list?.right).toBeLessThanOrEqual(width)
  })

  it.each([400, 480, 520])('%i px are as high with newer figures as without', async (width) => {
    await page.viewport(width, 600)
    const heightOf = async (newer?: string) => {
      const { container, unmount } = await shown('/en/', newer)
      const height = container.querySelector('.period-bar')?.clientHeight
      await unmount()
      return height
    }
    expect(await heightOf('2026-02-25')).toBe(await heightOf())
  })

  it.each([400, 480, 520])('%i px keep newer figures clear of the choices', async (width) => {
    await page.viewport(width, 600)
    const { container } = await shown('/en/', '2026-02-25')
    const edge = (found: string) => container.querySelector(found)?.getBoundingClientRect()
    const [summary, newer] = [edge('.menu summary'), edge('.period-newer')]
    expect(newer?.left).toBeGreaterThan((summary?.right ?? Infinity) + 8)
    expect(newer?.top).toBeLessThan(summary?.bottom ?? 0)
  })
})
