import type { Mark } from '@/domain/search/marksIn'
import { unbrokenParts } from '@/wording/unbrokenParts'

/** A stretch of a text that is marked, or not. */
interface Piece {
  readonly text: string
  readonly marked: boolean
}

/** A part of a text; a whole one stays in one line, marked in its middle or not. */
interface MarkedPart {
  readonly whole: boolean
  readonly pieces: readonly Piece[]
}

/** A text by the parts that stay in one line and the others, each by what is marked in it. */
export function markedParts(text: string, marks: readonly Mark[]): readonly MarkedPart[] {
  const edges = marks.flatMap(({ start, end }) => [start, end])
  let end = 0
  return unbrokenParts(text).map((part) => {
    const start = end
    end += part.text.length
    const inside = edges.filter((edge) => edge > start && edge < end)
    const cuts = [start, ...inside]
    const pieces = cuts.map((cut, place) => ({
      text: text.slice(cut, cuts[place + 1] ?? end),
      marked: marks.some((mark) => mark.start <= cut && cut < mark.end),
    }))
    return { whole: part.whole, pieces }
  })
}
