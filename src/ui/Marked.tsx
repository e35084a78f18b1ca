import { marksIn } from '@/domain/search/marksIn'
import type { Query } from '@/domain/search/Query'
import { markedParts } from './markedParts'

/** A text with what is sought in it marked; without anything sought it stands as it is. */
export function Marked({ text, query }: { readonly text: string; readonly query: Query }) {
  return markedParts(text, marksIn(text, query)).map(({ whole, pieces }, place) => (
    <span key={place} className={whole ? 'unbroken' : undefined}>
      {pieces.map((piece, at) => (piece.marked ? <mark key={at}>{piece.text}</mark> : piece.text))}
    </span>
  ))
}
