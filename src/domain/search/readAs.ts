import type { Language } from '@/domain/Bilingual'
import type { Query, SoughtWord } from './Query'
import { type Span, spansIn } from './readQuery'
import { readWord } from './readWord'
import type { ReadGroup } from './Searchable'
import { wordsIn } from './wordsIn'

/** What words were read as, where they were not taken as typed: the ways to say it in a language. */
export type ReadAs = Readonly<Record<Language, readonly string[]>>

/**
 * The ways to say the words that have equivalents: "can cuoc" is read as "căn cước" or "CCCD", and
 * as "ID card". Other words beside them are left out, for nothing tells their language; numbers
 * stay. Nothing of a language whose only phrase was typed as it is written.
 */
export function readAs({ words }: Query, groups: readonly ReadGroup[]): readonly ReadAs[] {
  const spans = spansIn(words, groups)
  const widest = spans.filter((span) => !spans.some((other) => holds(other, span)))
  return widest.map((span) => ({
    vi: saidIn('vi', span, words),
    en: saidIn('en', span, words),
  }))
}

/** Whether a span holds another and more. */
function holds(wide: Span, narrow: Span): boolean {
  const within = wide.first <= narrow.first && wide.end >= narrow.end
  return within && wide.end - wide.first > narrow.end - narrow.first
}

/** The phrases of a language, that which was typed before the others. */
function saidIn(
  language: Language,
  { group, phrase, first, end }: Span,
  words: readonly SoughtWord[],
): readonly string[] {
  const [before, typed, after] = [words.slice(0, first), words.slice(first, end), words.slice(end)]
  const isRestNumbers = [...before, ...after].every(({ form }) => NUMBER.test(form))
  return [phrase, ...group.phrases.filter((other) => other !== phrase)]
    .filter((each) => each.language === language && formOf(each.text) !== joined(typed))
    .map(({ text }) =>
      isRestNumbers ? [joined(before), text, joined(after)].join(' ').trim() : text,
    )
}

const NUMBER = /^[\d.]+$/

function joined(words: readonly { readonly form: string }[]): string {
  return words.map(({ form }) => form).join(' ')
}

function formOf(text: string): string {
  return joined(wordsIn(text).map((word) => readWord(word.text)))
}
