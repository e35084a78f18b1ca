import type { UiWords } from '@/wording/UiWords'

/** Says that a newer copy could not be loaded and the last good one is shown. */
export function StaleNotice({ words, onRetry }: { words: UiWords; onRetry: () => void }) {
  return (
    <div className="stale-notice" role="status">
      <span>{words.failure.stale}</span>
      <button type="button" className="button button-small" onClick={onRetry}>
        {words.failure.retry}
      </button>
    </div>
  )
}
