import { afterEach, beforeEach, expect, vi } from 'vitest'

/** Fails every test of a file in which something is written to the console as an error or warning. */
export function expectQuietConsole(): void {
  beforeEach(() => {
    vi.spyOn(console, 'error')
    vi.spyOn(console, 'warn')
  })
  afterEach(() => {
    const said = [vi.mocked(console.error), vi.mocked(console.warn)].flatMap(
      ({ mock }) => mock.calls,
    )
    vi.restoreAllMocks()
    expect(said).toEqual([])
  })
}
