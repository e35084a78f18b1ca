import type { UiWords } from '@/wording/UiWords'

/**
 * What stands instead of the drawn figures while a link asks for other ones; the styles show it
 * only then, and its second half only where the code that applies the selection did not come.
 */
export function PendingNote({ words }: { words: UiWords['pending'] }) {
  return (
    <div className="pending-note page" role="status">
      <p className="pending-text">{words.text}</p>
      <p className="pending-failed">{words.failed}</p>
    </div>
  )
}
