import { saveFile } from '@/exports/saveFile'
import { useSavedViewsStore } from '@/state/savedViewsStore'
import { Icon } from '@/ui/Icon'
import type { SavedWords } from '@/wording/SavedWords'

interface UnreadableViewsProps {
  readonly words: SavedWords
  readonly onSaid: (text: string) => void
}

/** Says that something kept earlier could not be read, and gives it to the person as it is. */
export function UnreadableViews({ words, onSaid }: UnreadableViewsProps) {
  const { unreadable, forgetUnreadable } = useSavedViewsStore()
  const { text, save, fileName, forget, forgotten } = words.unreadable
  if (unreadable === '') return null
  return (
    <div className="saved-warning">
      <p>
        <Icon name="warning" /> {text}
      </p>
      <button
        type="button"
        className="link-button"
        onClick={() => {
          saveFile(new Blob([unreadable], { type: 'text/plain' }), fileName)
        }}
      >
        {save}
      </button>
      <button
        type="button"
        className="link-button"
        onClick={({ currentTarget }) => {
          // This button goes with what it speaks of; the keyboard goes on from the panel's label.
          currentTarget.closest('details')?.querySelector('summary')?.focus()
          forgetUnreadable()
          onSaid(forgotten)
        }}
      >
        {forget}
      </button>
    </div>
  )
}
