import type { ReactNode } from 'react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { CrashScreen } from '@/ui/CrashScreen'
import { ErrorBoundary } from '@/ui/ErrorBoundary'
import { uiWords } from '@/wording/uiWords.vi'

function Broken(): never {
  throw new Error('a part that breaks')
}

beforeEach(() => {
  // React reports what a boundary caught; here that is the point.
  vi.spyOn(console, 'error').mockReturnValue()
})
afterEach(() => {
  vi.restoreAllMocks()
})

describe('ErrorBoundary', () => {
  it('shows what it holds', async () => {
    const { container } = await render(
      <ErrorBoundary place="overview" fallback={<CrashScreen words={uiWords} />}>
        <p>67 triệu</p>
      </ErrorBoundary>,
    )
    expect(container.innerHTML).toBe('<p>67 triệu</p>')
  })

  it('shows a whole screen instead of half a page', async () => {
    const { container, getByRole } = await render(
      <ErrorBoundary place="overview" fallback={<CrashScreen words={uiWords} />}>
        <p>67 triệu</p>
        <Broken />
      </ErrorBoundary>,
    )
    await expect.element(getByRole('alert')).toHaveTextContent(uiWords.failure.crash)
    await expect.element(getByRole('button', { name: uiWords.failure.reload })).toBeVisible()
    expect(container.textContent).not.toContain('67 triệu')
  })

  it('stands again in another place', async () => {
    const at = (place: string, child: ReactNode) => (
      <ErrorBoundary place={place} fallback={<CrashScreen words={uiWords} />}>
        {child}
      </ErrorBoundary>
    )
    const { container, rerender } = await render(at('overview', <Broken />))
    expect(container.textContent).toContain(uiWords.failure.crash)
    await rerender(at('sources', <p>67 triệu</p>))
    expect(container.innerHTML).toBe('<p>67 triệu</p>')
  })
})
