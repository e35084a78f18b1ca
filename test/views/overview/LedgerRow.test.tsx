import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { VERDICTS } from '@/domain/verdicts'
import { LedgerRow } from '@/views/overview/LedgerRow'
import { comparisonOf } from '../../support/comparisonOf'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { readerForAddress } from '../../support/readerForAddress'

async function rowOf(id: string, url = '/') {
  const reader = readerForAddress(url)
  const { container } = await render(
    <LedgerRow reader={reader} comparison={comparisonOf(reader, id)} />,
  )
  const row = container.querySelector('[role=row]')
  if (row === null) throw new Error('no row')
  const text = (selector: string) =>
    row.querySelector(selector)?.textContent.replaceAll('\u00a0', ' ').trim()
  return {
    row,
    then: text('.ledger-then .figure .number') ?? text('.ledger-then'),
    now: text('.ledger-now .figure .number') ?? text('.ledger-now'),
    dates: [text('.ledger-then .ledger-date'), text('.ledger-now .ledger-date')],
    notes: text('.ledger-notes'),
  }
}

expectQuietConsole()

describe('LedgerRow', () => {
  it.each([
    ['rose', '57,1', '67'],
    ['fell', '87,08%', '86%'],
    ['unchanged', '50', '50'],
    ['cannot-tell', '87,7', '87'],
    ['not-comparable', '63', '34'],
    ['first', 'chưa tìm thấy số', '50'],
    ['no-newer', '50', 'chưa thấy số mới'],
    ['target-only', 'chưa tìm thấy số', 'chưa tìm thấy số'],
    ['no-figure', 'chưa tìm thấy số', 'chưa tìm thấy số'],
  ])('shows THEN and NOW of %s', async (verdict, then, now) => {
    const shown = await rowOf(verdict)
    expect(shown).toMatchObject({ then, now })
    expect(shown.row.querySelector(`[data-verdict="${verdict}"]`)).not.toBeNull()
    expect(shown.row.classList).toContain(`ledger-${verdict}`)
    expect(shown.row.outerHTML).not.toMatch(/NaN|undefined|\[object/)
  })

  it('is a row of four cells, whose drawing says nothing alone', async () => {
    for (const verdict of VERDICTS) {
      const { row } = await rowOf(verdict)
      const roles = [...row.children].map((cell) => cell.getAttribute('role'))
      expect(roles.filter((role) => role !== null)).toEqual(['rowheader', 'cell', 'cell', 'cell'])
      expect(row.querySelector('.ledger-staff')?.getAttribute('aria-hidden')).toBe('true')
    }
  })

  it('always shows the real days, and how old a stale figure is', async () => {
    const { dates } = await rowOf('unchanged')
    expect(dates).toEqual(['24/9/2024', '16/1/2026'])
    expect((await rowOf('rank')).dates[0]).toContain('2022')
    expect((await rowOf('rank')).dates[0]).toMatch(/21 tháng/)
    expect((await rowOf('rank')).dates[1]).toMatch(/12 tháng/)
  })

  it('leads to the indicator, keeping the days', async () => {
    const { row } = await rowOf('rose', '/en/?now=2026-02-25')
    const link = row.querySelector('.ledger-name a')
    expect(link?.textContent).toBe('Indicator rose')
    expect(link?.getAttribute('href')).toBe('/en/indicators/rose?now=2026-02-25')
    expect(row.querySelector('.ledger-name small')?.textContent).toBe('on VNeID')
  })

  it('says how many figures and sources stand behind it', async () => {
    expect((await rowOf('rose')).notes).toContain('5 số, 3 nguồn')
    expect((await rowOf('first')).notes).toBe('1 nguồn')
    expect((await rowOf('no-figure')).notes).toBe('')
  })

  it('says why two figures do not compare, and the range that holds zero', async () => {
    expect((await rowOf('not-comparable')).notes).toMatch(/^hai cách đếm khác nhau/)
    expect((await rowOf('cannot-tell')).notes).toContain('−0,8 đến +0,4 triệu')
  })

  it('marks disputes and statements that differ', async () => {
    expect((await rowOf('coverage')).notes).toContain('tranh chấp')
    expect((await rowOf('no-newer')).notes).toContain('một phát biểu nói khác')
    expect((await rowOf('rose')).notes).not.toMatch(/tranh chấp|nói khác/)
  })

  it('names a target that was not due before THEN', async () => {
    expect((await rowOf('target-only')).notes).toContain('100 tài khoản, không nêu thời hạn')
    expect((await rowOf('unchanged')).notes).toContain('60 tài khoản, đến 31/12/2025')
    expect((await rowOf('unchanged', '/?then=2026-01-01')).notes).not.toContain('60')
  })
})
