import { describe, expect, it } from 'vitest'
import { render } from 'vitest-browser-react'
import { Staff } from '@/ui/Staff'
import { StaffFades } from '@/ui/StaffFades'
import { comparisonOf } from '../support/comparisonOf'
import { expectQuietConsole } from '../support/expectQuietConsole'
import { readerForAddress } from '../support/readerForAddress'

async function staffOf(id: string, url = '/') {
  const reader = readerForAddress(url)
  const { container } = await render(
    <Staff reader={reader} comparison={comparisonOf(reader, id)} />,
  )
  const svg = container.querySelector('svg')
  if (svg === null) throw new Error('no drawing')
  const count = (selector: string) => svg.querySelectorAll(selector).length
  return { svg, count }
}

expectQuietConsole()

describe('Staff', () => {
  it.each([
    ['rose', { then: 1, now: 1, inner: 1, lines: 2, slashes: 0, targets: 0 }],
    ['fell', { then: 1, now: 1, inner: 0, lines: 1, slashes: 0, targets: 0 }],
    ['unchanged', { then: 1, now: 1, inner: 0, lines: 1, slashes: 0, targets: 1 }],
    ['cannot-tell', { then: 1, now: 1, inner: 0, lines: 1, slashes: 0, targets: 1 }],
    ['not-comparable', { then: 1, now: 1, inner: 0, lines: 2, slashes: 1, targets: 0 }],
    ['first', { then: 0, now: 1, inner: 0, lines: 0, slashes: 0, targets: 0 }],
    ['no-newer', { then: 1, now: 0, inner: 0, lines: 0, slashes: 0, targets: 1 }],
    ['target-only', { then: 0, now: 0, inner: 0, lines: 0, slashes: 0, targets: 0 }],
    ['no-figure', { then: 0, now: 0, inner: 0, lines: 0, slashes: 0, targets: 0 }],
  ])('draws %s', async (id, marks) => {
    const { svg, count } = await staffOf(id)
    expect(svg.outerHTML).not.toMatch(/NaN|undefined|Infinity|null/)
    expect({
      then: count('g.staff-then'),
      now: count('g.staff-now'),
      inner: count('g.staff-point'),
      lines: count('.staff-connector'),
      slashes: count('.staff-slash'),
      targets: count('.staff-target'),
    }).toEqual(marks)
  })

  it('spans a dispute, and joins nothing to it', async () => {
    const { count } = await staffOf('coverage')
    expect(count('.staff-dispute')).toBe(1)
    expect(count('g.staff-now')).toBe(0)
    expect(count('.staff-connector')).toBe(0)
  })

  it('gives each hedge its whisker, and a plain figure none', async () => {
    const rose = await staffOf('rose')
    expect(rose.count('g.staff-now rect:not([transform])')).toBe(1)
    expect((await staffOf('no-newer')).count('g.staff-then rect[transform]')).toBe(1)
    expect((await staffOf('first')).count('g.staff-now path')).toBe(1)
    const range = await staffOf('visits')
    expect(range.count('path.staff-bar')).toBe(1)
    expect(range.count('circle')).toBe(0)
    expect((await staffOf('unchanged')).count('g rect, g path')).toBe(0)
  })

  it('fades by definitions that stand once on the page', async () => {
    await render(<StaffFades />)
    const [first, second] = [await staffOf('rose'), await staffOf('cannot-tell')]
    for (const { svg } of [first, second]) {
      for (const filled of svg.querySelectorAll('[fill^="url"]')) {
        const id = /url\(#(.*)\)/.exec(filled.getAttribute('fill') ?? '')?.[1] ?? ''
        expect(document.querySelectorAll(`svg.staff-fades [id="${id}"]`)).toHaveLength(1)
      }
    }
  })

  it.each(['rose', 'coverage', 'rank', 'part-share', 'visits'])(
    'draws %s for one day and for a far one',
    async (id) => {
      for (const url of ['/?then=2024-10-10&now=2024-10-10', '/?then=1990-01-01&now=2090-01-01']) {
        expect((await staffOf(id, url)).svg.outerHTML).not.toMatch(/NaN|undefined|Infinity/)
      }
    },
  )
})
