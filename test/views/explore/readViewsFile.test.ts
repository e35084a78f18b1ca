import { expect, it, vi } from 'vitest'
import { savedViewsText } from '@/state/savedViewsFile'
import { readViewsFile } from '@/views/explore/readViewsFile'

const views = [{ id: 'a1', name: 'Họp', href: '/explore', savedOn: '2026-01-16' }]

it('gives what a file holds, also where a mark of its encoding stands before it', async () => {
  const text = savedViewsText(views)
  expect(await readViewsFile(new Blob([text]))).toEqual({ views })
  expect(await readViewsFile(new Blob(['\ufeff', text]))).toEqual({ views })
})

it('does not even read a huge file', async () => {
  const file = new Blob(['x'.repeat(1_048_577)])
  const read = vi.spyOn(file, 'text')
  expect(await readViewsFile(file)).toEqual({ fault: { why: 'size', path: '' } })
  expect(read).not.toHaveBeenCalled()
})

it('says where the browser cannot read', async () => {
  const file = new Blob(['x'])
  vi.spyOn(file, 'text').mockRejectedValue(new DOMException('gone', 'NotReadableError'))
  expect(await readViewsFile(file)).toEqual({ fault: { why: 'unread', path: '' } })
})

it('takes bytes that are no text for what they are', async () => {
  expect(await readViewsFile(new Blob([new Uint8Array([0xff, 0xfe, 0x7b, 0])]))).toEqual({
    fault: { why: 'json', path: '' },
  })
})
