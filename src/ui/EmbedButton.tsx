import type { Indicator } from '@/domain/Indicator'
import { embedWords } from '@/wording/embedWords'
import { CopyButton } from './CopyButton'
import { embedSnippet } from './embedSnippet'
import type { Reader } from './Reader'
import { useHydrated } from './useHydrated'

/** High enough for a comparison and its chart in most columns, in pixels. */
const HEIGHT = 640

/** Copies what shows a comparison in somebody's own page. */
export function EmbedButton({ reader, indicator }: { reader: Reader; indicator: Indicator }) {
  const { words, lang, links } = reader
  // Where the site stands is known only in the browser.
  const origin = useHydrated() ? window.location.origin : ''
  return (
    <CopyButton
      label={embedWords[lang].copy}
      done={words.copy.done}
      failed={words.copy.failed}
      text={embedSnippet(origin + links.embed(indicator.id), indicator.name[lang], HEIGHT)}
    />
  )
}
