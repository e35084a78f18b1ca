import { brotliCompressSync, constants } from 'node:zlib'

/** Something that travels, and what it weighs on its way: bytes of brotli at its best. */
export interface Piece {
  readonly name: string
  readonly bytes: number
}

export function weighPiece(name: string, content: Buffer | string): Piece {
  const buffer = Buffer.from(content)
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: buffer.length,
  }
  return { name, bytes: brotliCompressSync(buffer, { params }).length }
}
