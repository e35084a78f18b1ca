import { unbrokenParts } from '@/wording/unbrokenParts'

/** A text in which "e-ID" does not part at the end of a line; copied, it is the text itself. */
export function Unbroken({ text }: { readonly text: string }) {
  return unbrokenParts(text).map(({ text: part, whole }, place) =>
    whole ? (
      <span key={place} className="unbroken">
        {part}
      </span>
    ) : (
      part
    ),
  )
}
