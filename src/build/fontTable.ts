const HEADER = 12
const RECORD = 16

/**
 * One table of a TrueType font, by its four-letter name. The bytes are the font's own: what is
 * written there is written in the font. (OpenType 1.9, "Organization of an OpenType font".)
 */
export function fontTable(font: Buffer, name: string): Buffer {
  const count = font.readUInt16BE(4)
  const records = Array.from({ length: count }, (_, place) => HEADER + place * RECORD)
  const found = records.find((at) => font.toString('latin1', at, at + 4) === name)
  if (found === undefined) throw new Error(`The font has no table "${name}".`)
  const start = font.readUInt32BE(found + 8)
  return font.subarray(start, start + font.readUInt32BE(found + 12))
}
