import type { Query } from './Query'
import { type Span, spansIn } from './readQuery'
import type { ReadGroup } from './Searchable'

/**
 * The ways to say what was typed, where some of its words have equivalents: "can cuoc 2024" is read
 * as "căn cước 2024", "CCCD 2024" and so on; what was typed comes first, as it is written.
 */
export function readAs({ words }: Query, groups: readonly ReadGroup[]): readonly string[] {
  const spans = spansIn(words, groups)
  const widest = spans.filter((span) => !spans.some((other) => holds(other, span)))
  const forms = words.map(({ form }) => form)
  return widest.flatMap(({ group, phrase, first, end }) => {
    const others = group.phrases.map(({ text }) => text).filter((text) => text !== phrase)
    return [phrase, ...others].map((text) =>
      [...forms.slice(0, first), text, ...forms.slice(end)].join(' '),
    )
  })
}

/** Whether a span holds another and more. */
function holds(wide: Span, narrow: Span): boolean {
  const within = wide.first <= narrow.first && wide.end >= narrow.end
  return within && wide.end - wide.first > narrow.end - narrow.first
}
