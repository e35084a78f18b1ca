/** Sizes in an sfnt, in bytes: its head, one entry of its table directory, one of its names. */
const HEAD = 12
const ENTRY = 16
const RECORD = 12

/** Windows, Unicode, English: the kind of name every reader of fonts knows. */
const KIND = [3, 1, 0x409] as const

/** The family, and the name PostScript knew. */
const NAMES = [1, 6] as const

/** A `name` table that says the family and nothing else. */
function nameTable(family: string): Buffer {
  const text = Buffer.from(family, 'utf16le').swap16()
  const table = Buffer.alloc(6 + NAMES.length * RECORD)
  table.writeUInt16BE(NAMES.length, 2)
  table.writeUInt16BE(table.length, 4)
  for (const [place, name] of NAMES.entries()) {
    const record = [...KIND, name, text.length, 0]
    for (const [part, value] of record.entries()) {
      table.writeUInt16BE(value, 6 + place * RECORD + part * 2)
    }
  }
  return Buffer.concat([table, text])
}

/**
 * The same font (an sfnt) known by another family name: its new `name` table stands at the end,
 * and the table directory leads there.
 */
export function nameFont(font: Uint8Array, family: string): Buffer {
  const table = nameTable(family)
  const padding = Buffer.alloc((4 - (font.length % 4)) % 4)
  const named = Buffer.concat([font, padding, table])
  const entries = named.readUInt16BE(4)
  for (let at = HEAD; at < HEAD + entries * ENTRY; at += ENTRY) {
    if (named.toString('latin1', at, at + 4) !== 'name') continue
    named.writeUInt32BE(font.length + padding.length, at + 8)
    named.writeUInt32BE(table.length, at + 12)
    return named
  }
  throw new Error(`A font to be called ${family} has no table of names`)
}
