/** A stretch of text and what stands there instead, by offsets in UTF-16 units. */
export interface Edit {
  readonly start: number
  /** The first unit that stays. */
  readonly end: number
  readonly text: string
}

/** A text with its edits made. One that lies within another has nothing left to change. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  const ordered = edits.toSorted((a, b) => a.start - b.start || b.end - a.end)
  let made = ''
  let place = 0
  for (const edit of ordered) {
    if (edit.start < place) continue
    made += text.slice(place, edit.start) + edit.text
    place = edit.end
  }
  return made + text.slice(place)
}
