import '@/ui/styles/index.css'
import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { MilestoneLine } from '@/views/overview/MilestoneLine'
import { expectQuietConsole } from '../../support/expectQuietConsole'
import { readerForAddress } from '../../support/readerForAddress'
import { verdictDataset } from '../../support/verdictDataset'

async function shown(url = '/', dataset = verdictDataset()) {
  const { container } = await render(<MilestoneLine reader={readerForAddress(url, dataset)} />)
  const side = (name: string) =>
    [...container.querySelectorAll<HTMLElement>(`.timeline-${name} > li`)].map((item) => ({
      text: item.textContent,
      left: Number.parseFloat(item.style.left),
      role: item.className.replace('timeline-item', '').trim(),
    }))
  return { container, side }
}

expectQuietConsole()

describe('MilestoneLine', () => {
  it('shows what happened above, in time order, and marks the chosen days', async () => {
    const above = (await shown()).side('above')
    expect(above.map(({ text }) => text)).toEqual(['1/7/2024Luật Căn cước', '16/1/2026Tổng kết'])
    expect(above.map(({ role }) => role)).toEqual(['', 'timeline-now'])
    expect(above[0]!.left).toBeLessThan(above[1]!.left)
    const then = (await shown('/?then=2024-07-01')).side('above')
    expect(then[0]?.role).toBe('timeline-then')
  })

  it('shows deadlines below, only those that are set', async () => {
    const below = (await shown('/en/')).side('below')
    expect(below.map(({ text }) => text?.replaceAll('\u00a0', ' ')).toSorted()).toEqual(
      [
        '31 Dec 2025Goal missed',
        '2025Goal cannot-tell',
        '2025Goal disputed',
        '2025Goal unpublished',
        '2026Goal met',
      ].toSorted(),
    )
    for (const { left } of below) expect(left).toBeGreaterThan(0)
    for (const { left } of below) expect(left).toBeLessThan(100)
  })

  it('lists every milestone with who reported it', async () => {
    const { container } = await shown()
    const list = [...container.querySelectorAll('.all-milestones li')]
    expect(list.map((item) => item.querySelector('time')?.dateTime)).toEqual([
      '2024-07-01',
      '2026-01-16',
      '2025-03',
    ])
    expect(list[0]?.textContent).toContain('Luật Căn cước có hiệu lực')
    expect(list[0]?.querySelector('a')?.href).toBe('https://antv.test/law')
    expect(container.querySelector('summary')?.textContent).toBe('Mọi mốc (3)')
  })

  it('is not there where nothing is dated', async () => {
    const { container } = await shown('/', { ...verdictDataset(), milestones: [], targets: [] })
    expect(container.innerHTML).toBe('')
  })
})
