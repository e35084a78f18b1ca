import { fontTable } from './fontTable'

/** The Windows, Unicode (BMP) mapping, which every font of ours has. */
function mapping(font: Buffer): Buffer {
  const table = fontTable(font, 'cmap')
  const records = Array.from({ length: table.readUInt16BE(2) }, (_, place) => 4 + place * 8)
  const found = records.find(
    (at) => table.readUInt16BE(at) === 3 && table.readUInt16BE(at + 2) === 1,
  )
  if (found === undefined) throw new Error('The font maps no Unicode characters.')
  return table.subarray(table.readUInt32BE(found + 4))
}

/** Which glyph draws a character? By code point, from the format 4 mapping. */
export function fontGlyphs(font: Buffer): ReadonlyMap<number, number> {
  const map = mapping(font)
  const size = map.readUInt16BE(6)
  const glyphs = new Map<number, number>()
  for (let at = 0; at < size; at += 2) {
    const first = map.readUInt16BE(16 + size + at)
    const delta = map.readUInt16BE(16 + 2 * size + at)
    const jumpAt = 16 + 3 * size + at
    const jump = map.readUInt16BE(jumpAt)
    for (let code = first; code <= map.readUInt16BE(14 + at); code += 1) {
      const glyph = jump === 0 ? code : map.readUInt16BE(jumpAt + jump + 2 * (code - first))
      const shifted = glyph === 0 && jump !== 0 ? 0 : (glyph + delta) & 0xffff
      if (shifted !== 0 && code !== 0xffff) glyphs.set(code, shifted)
    }
  }
  return glyphs
}
