import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { SiteFiles } from '@/build/SiteFiles'

let folder = ''

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'site-'))
  await writeFile(join(folder, 'x.html'), 'one')
})

afterAll(() => rm(folder, { recursive: true }))

it('has files, not folders and not what no disk can hold', () => {
  const files = new SiteFiles(folder)
  expect(['x.html', 'y.html', '', 'x'.repeat(5000)].map((file) => files.has(file))).toEqual([
    true,
    false,
    false,
    false,
  ])
})

it('reads and compresses a file once, until it changes', async () => {
  const files = new SiteFiles(folder)
  const [one, two] = await Promise.all([files.read('x.html', 'br'), files.read('x.html', 'br')])
  expect(two).toBe(one)
  await writeFile(join(folder, 'x.html'), 'another')
  const later = await files.read('x.html', 'br')
  expect(later.etag).not.toBe(one.etag)
  expect((await files.read('x.html')).etag).toBe(later.etag)
})

it('says so where a file is gone, and reads it when it is there', async () => {
  const files = new SiteFiles(folder)
  await expect(files.read('z.html')).rejects.toThrow(/ENOENT/)
  await writeFile(join(folder, 'z.html'), 'here')
  expect((await files.read('z.html')).body.toString()).toBe('here')
})
