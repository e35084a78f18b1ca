import type { UiWords } from '@/wording/UiWords'

interface NoticeProps {
  readonly words: UiWords
  readonly text: string
  readonly onRetry: () => void
}

/** Says above the screen what could not be loaded, and offers to try again. */
export function Notice({ words, text, onRetry }: NoticeProps) {
  return (
    <div className="stale-notice" role="status">
      <span>{text}</span>
      <button type="button" className="button button-small" onClick={onRetry}>
        {words.failure.retry}
      </button>
    </div>
  )
}
