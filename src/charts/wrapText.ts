import { widthAtMost, type Setting } from './widthAtMost'

/** A word wider than a whole line, in pieces that are not; every other word as it is. */
function pieces(word: string, fits: (text: string) => boolean): string[] {
  const parts = ['']
  for (const char of word) {
    const last = parts.at(-1) ?? ''
    if (last === '' || fits(last + char)) parts[parts.length - 1] = last + char
    else parts.push(char)
  }
  return parts
}

/**
 * A text in lines no wider than `room` pixels, parted at ordinary spaces (a space that does not
 * break keeps a figure with its unit) and inside a word only where that is wider than a line.
 */
export function wrapText(text: string, setting: Setting, room: number): string[] {
  const fits = (line: string) => widthAtMost(line, setting) <= room
  const lines: string[] = []
  for (const word of text.split(' ').flatMap((whole) => pieces(whole, fits))) {
    const last = lines.at(-1)
    const longer = last === undefined ? word : `${last} ${word}`
    if (last !== undefined && fits(longer)) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
