import { expect, it, vi } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { parseInquiry } from '@/state/parseInquiry'
import { useAsk } from '@/views/explore/useAsk'
import { expectQuietConsole } from '../../support/expectQuietConsole'

expectQuietConsole()

it('changes the newest inquiry, also for those who were given it earlier', async () => {
  const onAsk = vi.fn<(asked: string, how: 'push' | 'slide') => void>()
  const { result, rerender } = await renderHook((asked: string = '') =>
    useAsk(parseInquiry(asked), onAsk),
  )
  const earlier = result.current
  await rerender('q=can')
  earlier({ chart: 'multiples' })
  expect(onAsk).toHaveBeenCalledTimes(1)
  const [asked, how] = onAsk.mock.lastCall ?? []
  expect(parseInquiry(asked ?? '')).toEqual({ ...parseInquiry('q=can'), chart: 'multiples' })
  expect(how).toBe('push')
  earlier({ text: 'cccd' }, 'slide')
  expect(onAsk.mock.lastCall?.[1]).toBe('slide')
})
