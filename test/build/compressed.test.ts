import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { compressed } from '@/build/compressed'

const small = Buffer.from('nhịp '.repeat(200))
const large = Buffer.alloc(4_000_001, 'so')

describe('a body', () => {
  it.each([small, large])('comes back as it was', async (body) => {
    expect(brotliDecompressSync(await compressed(body, 'br')).equals(body)).toBe(true)
    expect(gunzipSync(await compressed(body, 'gzip')).equals(body)).toBe(true)
    expect(await compressed(body, 'identity')).toBe(body)
  })
})
