import { describe, expect, it, vi } from 'vitest'
import { isAsleep, sleep, wake } from '@/views/waking'

const sign = (type: string) => document.dispatchEvent(new Event(type))
const loaded = () => vi.fn(() => Promise.resolve())

describe('a drawn screen', () => {
  it.each(['pointermove', 'pointerdown', 'touchstart', 'keydown', 'focusin', 'click'])(
    'sleeps until the first %s, and fetches its code once',
    async (type) => {
      const load = loaded()
      sleep(load)
      expect(isAsleep()).toBe(true)
      await Promise.resolve()
      expect(load).not.toHaveBeenCalled()
      sign(type)
      sign(type)
      await expect.poll(isAsleep).toBe(false)
      sign(type)
      expect(load).toHaveBeenCalledOnce()
    },
  )

  it('comes to life where something needs it', async () => {
    const load = loaded()
    sleep(load)
    const waking = wake()
    expect(waking).toBeInstanceOf(Promise)
    await waking
    expect(load).toHaveBeenCalledOnce()
    expect(isAsleep()).toBe(false)
    expect(wake()).toBeUndefined()
  })

  it('comes to life at once where its code is here', async () => {
    sleep(() => undefined)
    await wake()
    expect(isAsleep()).toBe(false)
  })

  it('sleeps on where its code did not come, and the next sign tries again', async () => {
    const load = loaded().mockRejectedValue(new TypeError('Failed to fetch'))
    sleep(load)
    sign('keydown')
    await expect.poll(() => load.mock.calls.length).toBeGreaterThan(0)
    await Promise.resolve()
    expect(isAsleep()).toBe(true)
    load.mockResolvedValue()
    // Again and again, as people do: the first may come before the screen listens once more.
    await expect
      .poll(() => {
        sign('keydown')
        return isAsleep()
      })
      .toBe(false)
  })
})

it('a screen that never slept is awake', () => {
  expect(isAsleep()).toBe(false)
  expect(wake()).toBeUndefined()
})
