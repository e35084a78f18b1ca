import type { Hit } from './Hit'
import { likeness } from './likeness'
import type { Query, SoughtWord } from './Query'
import type { ReadAs } from './readAs'
import type { ReadWord } from './readWord'
import type { Searchable } from './Searchable'

/**
 * How the words of a loose query are spelled where the best hit has them, in the language they were
 * typed in. Nothing without a hit, or where no slip was forgiven: words that were only begun say no
 * more than they say.
 */
export function spelledAs(
  { vocabulary, passages, indicators }: Searchable,
  { words, loose }: Query,
  best: Hit | undefined,
): readonly ReadAs[] {
  const found = indicators.get(best?.id ?? '')
  if (!found) return []
  const numbers = found.texts.flatMap(({ passage }) => [
    ...passages.words.subarray(passages.starts[passage], passages.starts[passage + 1]),
  ])
  const own = [...new Set(numbers)].map((number) => vocabulary[number] as ReadWord)
  const spelled = words.map((sought) => spellingOf(sought, own, loose))
  if (!spelled.some(({ slipped }) => slipped)) return []
  const text = spelled.map(({ form }) => form).join(' ')
  return [{ vi: [text], en: [text] }]
}

/** A word as some words of a text spell it: with its marks where it has none, without its slip. */
function spellingOf(sought: SoughtWord, own: readonly ReadWord[], loose: boolean) {
  const same = own.find(({ key }) => key === sought.key)
  if (same) return { form: sought.accented ? sought.form : same.form, slipped: false }
  const isBegun = own.some(({ key }) => key.startsWith(sought.key))
  const meant = isBegun ? undefined : own.find((word) => likeness(sought, word, loose) > 0)
  return { form: meant?.form ?? sought.form, slipped: meant !== undefined }
}
