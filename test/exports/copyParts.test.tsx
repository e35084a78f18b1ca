import { afterEach, describe, expect, it, vi } from 'vitest'
import { copyParts } from '@/exports/copyParts'

afterEach(() => {
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

const parts = Promise.resolve({ 'text/plain': 'a\tb', 'text/html': '<table></table>' })

describe('copyParts', () => {
  it('writes every form at once, while the press is still being answered', async () => {
    const write = vi.spyOn(navigator.clipboard, 'write').mockResolvedValue()
    const copying = copyParts(['text/plain', 'text/html'], parts)
    // Before anything has been waited for.
    expect(write).toHaveBeenCalledOnce()
    await copying
    const [[item]] = write.mock.calls[0] as unknown as [[ClipboardItem]]
    expect(item.types).toEqual(['text/plain', 'text/html'])
    const held = await Promise.all(item.types.map(async (type) => item.getType(type)))
    expect(await Promise.all(held.map((blob) => blob.text()))).toEqual(['a\tb', '<table></table>'])
  })

  it('writes the text alone where the browser can do no more', async () => {
    vi.stubGlobal('ClipboardItem', undefined)
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue()
    await copyParts(['text/plain', 'text/html'], parts)
    expect(write).toHaveBeenCalledExactlyOnceWith('a\tb')
  })

  it('fails where the browser refuses', async () => {
    vi.spyOn(navigator.clipboard, 'write').mockRejectedValue(new DOMException('no', 'NotAllowed'))
    await expect(copyParts(['text/plain'], parts)).rejects.toThrow('no')
  })
})
