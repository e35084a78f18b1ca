import type { TextFace } from './TextFace'

/** The fonts of a chart: the serif has one weight, and an italic that is as wide as its roman. */
type Font = 'serif' | 'sans' | 'strong'

/**
 * Advance widths in hundredths of the font size, for the characters from space to tilde, read from
 * our own font files. Accented letters are hardly wider than their base letter.
 */
const WIDTHS: Readonly<Record<Font, string>> = {
  serif:
    '22 28 37 59 59 81 73 20 29 29 43 51 25 36 24 40 59 59 59 59 59 59 59 59 59 59 26 27 51 51 51 46 89 73 67 71 77 65 61 76 82 35 46 75 62 100 78 78 63 78 67 57 68 78 71 100 74 70 64 33 40 33 51 41 50 47 56 45 57 47 36 51 57 29 26 56 28 85 59 53 57 56 41 40 36 55 54 76 52 54 44 32 25 32 51',
  sans: '23 28 32 81 65 85 74 18 44 44 50 61 30 61 29 50 68 39 65 66 71 66 68 59 63 68 29 30 56 73 56 57 100 74 67 78 73 62 63 78 71 26 47 68 62 85 73 83 64 82 67 64 65 73 71 100 72 67 66 46 49 46 56 70 20 64 65 61 65 60 39 64 58 26 27 56 26 89 57 64 65 65 39 51 43 57 58 87 56 58 50 43 41 43 47',
  strong:
    '23 32 37 83 65 86 76 21 45 45 51 64 33 61 32 53 69 42 66 67 72 67 69 60 66 69 32 33 57 74 57 61 101 76 70 78 74 63 64 79 73 28 48 70 64 88 74 83 67 83 70 66 67 73 73 104 75 70 66 49 52 49 59 72 26 65 66 62 66 61 40 65 60 28 29 58 28 90 59 65 66 66 42 53 43 58 59 88 59 59 51 46 43 46 48',
}

const FONTS: Readonly<Record<TextFace, Font>> = {
  serif: 'serif',
  number: 'serif',
  hedge: 'serif',
  sans: 'sans',
  strong: 'strong',
}

const FIRST = 32
const UNKNOWN = 60
const MARKS = /[\u0300-\u036f]/g

const tables = new Map<Font, readonly number[]>()

function tableOf(font: Font): readonly number[] {
  const known = tables.get(font)
  if (known !== undefined) return known
  const table = WIDTHS[font].split(' ').map(Number)
  tables.set(font, table)
  return table
}

/** What a mark over or under a letter adds, in hundredths. */
const MARK = 1

/** The plain character that is as wide: đ like d, a minus sign like +, any space like a space. */
function plain(text: string): string {
  return text
    .replace(MARKS, '')
    .replaceAll('đ', 'd')
    .replaceAll('Đ', 'D')
    .replaceAll('−', '+')
    .replace(/\s/g, ' ')
}

/**
 * How wide is a text, in pixels? From tables, because Node has no fonts and a label must stand at
 * the same place in a drawing made there and in the browser.
 */
export function textWidth(text: string, face: TextFace, size: number): number {
  const table = tableOf(FONTS[face])
  const parted = text.normalize('NFD')
  const marks = parted.match(MARKS)?.length ?? 0
  const widths = [...plain(parted)].map((char) => table[char.charCodeAt(0) - FIRST] ?? UNKNOWN)
  const hundredths = widths.reduce((sum, width) => sum + width, marks * MARK)
  return (hundredths * size) / 100
}
