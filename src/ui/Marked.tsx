import { marksIn } from '@/domain/search/marksIn'
import type { Query } from '@/domain/search/Query'

/** A text with what is sought in it marked; without anything sought it stands as it is. */
export function Marked({ text, query }: { readonly text: string; readonly query: Query }) {
  const marks = marksIn(text, query)
  const ends = [0, ...marks.map(({ end }) => end)]
  return (
    <>
      {marks.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(ends[place], start)}
          <mark>{text.slice(start, end)}</mark>
        </span>
      ))}
      {text.slice(ends.at(-1))}
    </>
  )
}
