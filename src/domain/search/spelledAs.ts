import type { Hit } from './Hit'
import { likeness } from './likeness'
import type { Query } from './Query'
import type { ReadWord } from './readWord'
import type { Searchable } from './Searchable'

/** How the words of a loose query are spelled where the best hit has them; none without a hit. */
export function spelledAs(
  { vocabulary, passages, indicators }: Searchable,
  { words, loose }: Query,
  best: Hit | undefined,
): readonly string[] {
  const found = indicators.get(best?.id ?? '')
  if (!found) return []
  const numbers = found.texts.flatMap(({ passage }) => [
    ...passages.words.subarray(passages.starts[passage], passages.starts[passage + 1]),
  ])
  const own = [...new Set(numbers)].map((number) => vocabulary[number] as ReadWord)
  const spelled = words.map((sought) => {
    const alike = own.map((word) => ({ word, alike: likeness(sought, word, loose) }))
    const [first] = alike.filter((each) => each.alike > 0).toSorted((a, b) => b.alike - a.alike)
    return first?.word.form ?? sought.form
  })
  return [spelled.join(' ')]
}
