import { afterEach, describe, expect, it, vi } from 'vitest'
import { saveFile } from '@/exports/saveFile'

afterEach(() => {
  vi.useRealTimers()
  vi.restoreAllMocks()
})

describe('saveFile', () => {
  it('saves the file under its name, and leaves nothing behind', async () => {
    vi.useFakeTimers()
    const revoked = vi.spyOn(URL, 'revokeObjectURL')
    const pressed: { href: string; name: string; inPage: boolean }[] = []
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function press(
      this: HTMLAnchorElement,
    ) {
      pressed.push({ href: this.href, name: this.download, inPage: this.isConnected })
    })
    saveFile(new Blob(['a,b\r\n'], { type: 'text/csv' }), 'nhip-so.csv')
    const [{ href, name, inPage }] = pressed as [(typeof pressed)[0]]
    expect([name, inPage]).toEqual(['nhip-so.csv', true])
    expect(href).toMatch(/^blob:/)
    expect(document.querySelector('a[download]')).toBeNull()
    const answer = await fetch(href)
    expect(await answer.text()).toBe('a,b\r\n')
    expect(revoked).not.toHaveBeenCalled()
    vi.advanceTimersByTime(60_000)
    expect(revoked).toHaveBeenCalledExactlyOnceWith(href)
  })
})
