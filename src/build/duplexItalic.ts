import { fontGlyphs } from './fontGlyphs'
import { fontTable } from './fontTable'

/** Where the advance width of a glyph stands; each of ours has its own entry. */
function advanceAt(font: Buffer, glyph: number): number {
  if (glyph >= fontTable(font, 'hhea').readUInt16BE(34)) {
    throw new Error(`Glyph ${glyph} has no advance width of its own.`)
  }
  return glyph * 4
}

/**
 * Makes each italic letter as wide as its roman one, as on a duplexed Linotype matrix. A word in
 * slanted roman then gives way to the true italic, which comes later, without moving anything.
 *
 * `scale` is the `size-adjust` the italic is shown with: its letters are drawn that much larger,
 * so that the space gained is not all air. The letter stays in the middle of its width.
 */
export function duplexItalic(italic: Buffer, roman: Buffer, scale: number): Buffer {
  const font = Buffer.from(italic)
  const widths = fontTable(font, 'hmtx')
  const romanWidths = fontTable(roman, 'hmtx')
  const romanGlyphs = fontGlyphs(roman)
  const done = new Set<number>()
  for (const [code, glyph] of fontGlyphs(font)) {
    const model = romanGlyphs.get(code)
    if (model === undefined || done.has(glyph)) continue
    done.add(glyph)
    const at = advanceAt(font, glyph)
    const wanted = Math.round(romanWidths.readUInt16BE(advanceAt(roman, model)) / scale)
    const gained = wanted - widths.readUInt16BE(at)
    widths.writeUInt16BE(wanted, at)
    widths.writeInt16BE(widths.readInt16BE(at + 2) + Math.round(gained / 2), at + 2)
  }
  return font
}
