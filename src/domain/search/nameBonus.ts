import type { Query } from './Query'
import type { Reading } from './readPassages'
import type { Passages, PlacedText } from './Searchable'

/** At most, for words that stand in the name side by side as they were typed. */
const IN_ORDER = 20
/** At most, for a name that says nothing else. */
const FILLED = 10

/** What a name is worth beyond holding the words: for their order, and for how little else it says. */
export function nameBonus(
  passages: Passages,
  texts: readonly PlacedText[],
  query: Query,
  reading: Reading,
): number {
  const names = texts.filter(({ field }) => field === 'name')
  return Math.max(...names.map(({ passage }) => bonusOf(passages, passage, query, reading)))
}

function bonusOf({ words, starts }: Passages, passage: number, query: Query, reading: Reading) {
  const [first, end] = [starts[passage] as number, starts[passage + 1] as number]
  let before = 0
  let inOrder = 0
  let filled = 0
  for (let place = first; place < end; place += 1) {
    const bits = reading.words[words[place] as number] as number
    if (bits !== 0) filled += 1
    if (((before << 1) & bits) !== 0) inOrder += 1
    before = bits
  }
  const pairs = query.words.length - 1
  return IN_ORDER * shareOf(inOrder, pairs) + FILLED * shareOf(filled, end - first)
}

/** At most all; nothing of nothing. */
function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.min(1, part / whole)
}
