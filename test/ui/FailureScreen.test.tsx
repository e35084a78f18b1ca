import { describe, expect, it, vi } from 'vitest'
import { render } from 'vitest-browser-react'
import { FailureScreen } from '@/ui/FailureScreen'
import type { LoadFailure } from '@/ui/FailureScreen'
import { uiWords as english } from '@/wording/uiWords.en'
import { uiWords as vietnamese } from '@/wording/uiWords.vi'
import { expectQuietConsole } from '../support/expectQuietConsole'

const kinds: readonly (readonly [LoadFailure['kind'], string, string])[] = [
  ['offline', 'Không nối được với máy chủ', 'could not be reached'],
  ['http', 'Máy chủ trả lời lỗi 503', 'error 503'],
  ['malformed', 'không đúng khuôn', 'wrong form'],
]

expectQuietConsole()

describe('FailureScreen', () => {
  it.each(kinds)(
    'says of %s what happened, in both languages',
    async (kind, inVietnamese, inEnglish) => {
      for (const [words, text] of [
        [vietnamese, inVietnamese],
        [english, inEnglish],
      ] as const) {
        const { getByRole, unmount } = await render(
          <FailureScreen
            words={words}
            error={{ kind, status: 503, reasons: [] }}
            onRetry={() => undefined}
          />,
        )
        await expect.element(getByRole('alert')).toHaveTextContent(text)
        await expect
          .element(getByRole('heading', { level: 1 }))
          .toHaveTextContent(words.failure.title)
        await unmount()
      }
    },
  )

  it('offers to try again', async () => {
    const onRetry = vi.fn()
    const { getByRole } = await render(
      <FailureScreen
        words={vietnamese}
        error={{ kind: 'offline', reasons: [] }}
        onRetry={onRetry}
      />,
    )
    await getByRole('button', { name: 'Tải lại' }).click()
    expect(onRetry).toHaveBeenCalledOnce()
  })

  it('gives the details on demand, as text, and none where there are none', async () => {
    const reasons = ['sources.0.url: expected an http address', '<img src=x onerror="1">']
    const error = { kind: 'malformed', reasons } as const
    const screen = await render(
      <FailureScreen words={vietnamese} error={error} onRetry={() => undefined} />,
    )
    const details = screen.container.querySelector('details')
    expect(details?.open).toBe(false)
    await screen.getByText('Chi tiết').click()
    expect(details?.querySelector('pre')?.textContent).toBe(reasons.join('\n'))
    expect(screen.container.querySelector('img')).toBeNull()
    await screen.rerender(
      <FailureScreen
        words={vietnamese}
        error={{ ...error, reasons: [] }}
        onRetry={() => undefined}
      />,
    )
    expect(screen.container.querySelector('details')).toBeNull()
  })
})
