import type { TextFace } from './TextFace'

/**
 * Advance widths in hundredths of the font size, for the characters from space to tilde, measured
 * from our own font files. Accented letters are hardly wider than their base letter.
 */
const WIDTHS: Readonly<Record<TextFace, string>> = {
  serif:
    '23 28 38 60 60 82 74 21 28 28 44 52 25 36 24 27 60 60 60 60 60 60 60 60 60 60 27 28 52 52 52 48 90 74 67 72 77 66 62 77 83 36 44 76 63 101 79 79 63 79 68 58 70 78 72 101 75 71 65 34 28 34 52 41 50 49 57 46 58 48 34 52 59 30 27 57 29 87 60 54 59 57 42 41 37 57 55 78 53 55 46 33 26 33 52',
  number:
    '21 27 38 59 59 82 72 20 26 26 42 50 24 35 24 25 59 59 59 59 59 59 59 59 59 59 26 27 50 50 50 45 88 73 66 70 76 65 60 75 81 35 42 75 62 100 76 78 62 77 67 56 68 76 70 100 73 70 63 31 26 31 50 41 50 46 55 44 55 46 33 50 56 29 26 55 28 83 57 52 56 54 41 38 36 55 52 75 51 53 44 31 23 31 50',
  hedge:
    '23 27 34 57 57 81 69 19 25 25 43 52 23 34 22 28 57 57 57 57 57 57 57 65 57 57 26 26 52 52 52 42 91 67 62 68 73 62 57 73 77 33 41 70 57 94 74 75 58 75 63 54 63 74 66 92 68 65 61 32 26 32 52 39 50 49 47 38 50 40 28 46 50 28 26 48 26 77 54 45 51 46 40 34 32 52 47 66 49 48 42 32 25 32 52',
  sans: '23 28 32 81 64 85 74 18 44 44 50 61 28 61 27 37 68 38 65 66 71 66 68 60 63 68 29 30 56 73 56 57 100 74 67 78 73 62 63 78 71 26 46 68 62 85 73 83 64 82 67 64 65 72 73 102 72 66 66 46 36 46 56 70 20 64 65 61 65 59 38 62 58 26 30 56 26 89 57 64 65 65 39 51 42 57 61 90 56 58 50 43 41 43 47',
  strong:
    '23 32 37 83 66 86 76 21 45 45 51 64 30 61 29 39 69 42 66 67 72 67 69 62 66 69 32 33 57 74 57 60 101 76 70 78 74 63 64 79 72 28 48 70 64 88 74 83 67 82 70 66 67 73 75 106 75 70 66 49 38 49 59 72 26 66 66 62 66 61 39 64 60 28 31 58 28 90 59 65 66 66 42 52 43 58 62 91 59 59 51 46 43 46 48',
}

const FIRST = 32
const UNKNOWN = 60
const MARKS = /[\u0300-\u036f]/g

const tables = new Map<TextFace, readonly number[]>()

function tableOf(face: TextFace): readonly number[] {
  const known = tables.get(face)
  if (known !== undefined) return known
  const table = WIDTHS[face].split(' ').map(Number)
  tables.set(face, table)
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

/** Font sizes the serif tables were measured at, in pixels; the sans face has one width for all. */
const MEASURED_AT: Readonly<Partial<Record<TextFace, number>>> = {
  serif: 15,
  number: 19,
  hedge: 16,
}

/** Newsreader widens with its optical size: so much a pixel below the size where that begins. */
const WIDENS = { below: 19, by: 0.0193 }

function widening(size: number): number {
  return 1 + Math.max(0, WIDENS.below - size) * WIDENS.by
}

function opticalFactor(face: TextFace, size: number): number {
  const measured = MEASURED_AT[face]
  return measured === undefined ? 1 : widening(size) / widening(measured)
}

/**
 * How wide is a text, in pixels? From tables, because Node has no fonts and a label must stand at
 * the same place in a drawing made there and in the browser.
 */
export function textWidth(text: string, face: TextFace, size: number): number {
  const table = tableOf(face)
  const parted = text.normalize('NFD')
  const marks = parted.match(MARKS)?.length ?? 0
  const widths = [...plain(parted)].map((char) => table[char.charCodeAt(0) - FIRST] ?? UNKNOWN)
  const hundredths = widths.reduce((sum, width) => sum + width, marks * MARK)
  return (hundredths * size * opticalFactor(face, size)) / 100
}
