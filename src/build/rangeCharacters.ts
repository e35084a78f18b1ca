/** The code points a CSS `unicode-range` names. */
export function rangeCharacters(range: string): readonly number[] {
  return range.split(',').flatMap((part) => {
    const [first = Number.NaN, last = first] = part
      .trim()
      .replace(/^U\+/i, '')
      .split('-')
      .map((code) => Number.parseInt(code, 16))
    return Array.from({ length: last - first + 1 }, (_, step) => first + step)
  })
}
