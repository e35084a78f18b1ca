import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { renderHook } from 'vitest-browser-react'
import { useRested } from '@/views/explore/useRested'
import { expectQuietConsole } from '../../support/expectQuietConsole'

expectQuietConsole()

beforeEach(() => {
  vi.useFakeTimers()
})

afterEach(() => {
  vi.useRealTimers()
})

const started = (value: string, key: string) =>
  renderHook((props: { value: string; key: string } = { value, key }) =>
    useRested(props.value, props.key),
  )

it('follows at once while its key stays the same', async () => {
  const { result, rerender } = await started('first', '')
  await rerender({ value: 'second', key: '' })
  expect(result.current).toBe('second')
})

it('stays while its key changes, and is the newest once that rests', async () => {
  const { result, rerender, act } = await started('none', '')
  for (const typed of ['c', 'ca', 'can']) {
    await rerender({ value: `found by ${typed}`, key: typed })
    await act(() => vi.advanceTimersByTimeAsync(100))
    expect(result.current).toBe('none')
  }
  await act(() => vi.advanceTimersByTimeAsync(100))
  expect(result.current).toBe('found by can')
  await rerender({ value: 'sorted', key: 'can' })
  expect(result.current).toBe('sorted')
})
