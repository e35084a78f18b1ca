import type { Reader } from '@/ui/Reader'
import { sourcesWordsFor } from '@/wording/sourcesWordsFor'

/** How to read the register, under it. */
export function RegisterNote({ reader }: { reader: Reader }) {
  return (
    <p className="register-note">
      {sourcesWordsFor(reader.lang).note}{' '}
      <a href={reader.links.method}>{reader.words.nav.method}</a>.
    </p>
  )
}
