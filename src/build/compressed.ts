import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { Encoding } from './chooseEncoding'

/** Bytes up to which the best quality is worth its time: about a second a megabyte. */
const BEST_UP_TO = 4_000_000

/** Brotli qualities: the best, as hosts compress once and keep, and the quick one. */
const BEST = 11
const QUICK = 5

const brotli = promisify(brotliCompress)
const zip = promisify(gzip)

/** A file's bytes as they travel in an encoding. */
export async function compressed(body: Buffer, encoding: Encoding): Promise<Buffer> {
  if (encoding === 'identity') return body
  const best = body.length <= BEST_UP_TO
  if (encoding === 'gzip') return zip(body, { level: best ? 9 : 6 })
  return brotli(body, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: best ? BEST : QUICK,
      [constants.BROTLI_PARAM_SIZE_HINT]: body.length,
    },
  })
}
