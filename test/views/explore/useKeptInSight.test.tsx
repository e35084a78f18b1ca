import { useRef } from 'react'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { page } from 'vitest/browser'
import { render } from 'vitest-browser-react'
import { useKeptInSight } from '@/views/explore/useKeptInSight'
import { expectQuietConsole } from '../../support/expectQuietConsole'

/** What stands over what is used: a chart, in pixels. */
const HIGH = 700
const LOW = 300
const rows = Array.from({ length: 40 }, (_, place) => place)

interface BodyProps {
  readonly chart: number
  readonly isKept: boolean
}

/** The analyst's screen in outline. */
function Body({ chart, isKept }: BodyProps) {
  const body = useRef<HTMLDivElement>(null)
  const nothing = useRef<HTMLDivElement>(null)
  useKeptInSight(isKept ? body : nothing)
  return (
    // The browser's own way to keep what is seen would hide that ours does not.
    <div ref={body} style={{ overflowAnchor: 'none' }}>
      <button type="button">above</button>
      <div style={{ height: chart }} />
      <button type="button">below</button>
      <div className="explore-table">
        {rows.map((place) => (
          <p key={place} style={{ height: 50, margin: 0 }}>
            <button type="button">row {place}</button>
          </p>
        ))}
      </div>
    </div>
  )
}

async function shown(isKept = true) {
  const { getByRole, rerender } = await render(<Body chart={HIGH} isKept={isKept} />)
  const top = (name: string) =>
    Math.round(getByRole('button', { name, exact: true }).element().getBoundingClientRect().top)
  const use = (name: string) => {
    const button = getByRole('button', { name, exact: true }).element() as HTMLElement
    button.focus({ preventScroll: true })
  }
  const grow = (chart: number) => rerender(<Body chart={chart} isKept={isKept} />)
  return { top, use, grow }
}

/** Scrolls, and waits until the page has heard of it. */
async function scrollTo(top: number): Promise<void> {
  const heard = new Promise((resolve) => {
    window.addEventListener('scroll', resolve, { once: true })
  })
  window.scrollTo({ top, behavior: 'instant' })
  await heard
  await frames()
}

/** Two frames: sizes are told in the first, and what they led to stands in the second. */
async function frames(): Promise<void> {
  await new Promise(requestAnimationFrame)
  await new Promise(requestAnimationFrame)
}

expectQuietConsole()
beforeEach(() => page.viewport(800, 600))
afterEach(() => {
  window.scrollTo({ top: 0, behavior: 'instant' })
})

describe('what is used stays where it is', () => {
  it.each([
    ['shrinks', LOW],
    ['grows', HIGH + 350],
  ])('when the chart above it %s', async (_what, height) => {
    const { top, use, grow } = await shown()
    await scrollTo(500)
    use('below')
    const before = top('below')
    await grow(height)
    await expect.poll(() => top('below')).toBe(before)
    expect(Math.round(window.scrollY)).toBe(500 + height - HIGH)
  })

  it('over and over', async () => {
    const { top, use, grow } = await shown()
    await scrollTo(500)
    use('below')
    const before = top('below')
    for (const height of [LOW + 200, HIGH, HIGH + 200, LOW + 100]) {
      await grow(height)
      await frames()
      expect(top('below')).toBe(before)
    }
  })

  it('and would not without that', async () => {
    const { top, use, grow } = await shown(false)
    await scrollTo(500)
    use('below')
    const before = top('below')
    await grow(LOW + 200)
    await expect.poll(() => top('below')).toBe(before + LOW + 200 - HIGH)
  })
})

describe('rows that are read stay where they are', () => {
  it('once the table’s beginning is scrolled past', async () => {
    const { top, grow } = await shown()
    await scrollTo(1200)
    const before = top('row 12')
    await grow(LOW)
    await expect.poll(() => top('row 12')).toBe(before)
  })

  it('and while one of its cells has the focus', async () => {
    const { top, use, grow } = await shown()
    await scrollTo(400)
    use('row 1')
    const before = top('row 1')
    await grow(HIGH + 200)
    await expect.poll(() => top('row 1')).toBe(before)
  })
})

describe('nothing is scrolled', () => {
  it('where the chart itself is looked at', async () => {
    const { top, grow } = await shown()
    await scrollTo(200)
    const before = top('above')
    await grow(LOW)
    await frames()
    expect([window.scrollY, top('above')]).toEqual([200, before])
  })

  it('for what was used and is out of sight', async () => {
    const { top, use, grow } = await shown()
    use('below')
    // It begins after the chart, and so much is not shown.
    expect(top('below')).toBeGreaterThan(window.innerHeight)
    const before = top('above')
    await grow(HIGH + 100)
    await frames()
    expect([window.scrollY, top('above')]).toEqual([0, before])
  })

  it('for what is used above the chart', async () => {
    const { top, use, grow } = await shown()
    use('above')
    const before = top('above')
    await grow(HIGH + 100)
    await frames()
    expect([window.scrollY, top('above')]).toEqual([0, before])
  })
})
