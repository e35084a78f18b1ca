import type { UiWords } from '@/wording/UiWords'

/** Why the dataset did not arrive, as far as the screen needs to know. */
export interface LoadFailure {
  readonly kind: 'offline' | 'http' | 'malformed'
  readonly status?: number | undefined
  readonly reasons: readonly string[]
}

interface FailureScreenProps {
  readonly words: UiWords
  readonly error: LoadFailure
  readonly onRetry: () => void
}

/** No data arrived: says why in plain words, shows the details on demand, offers to try again. */
export function FailureScreen({ words, error, onRetry }: FailureScreenProps) {
  const { failure } = words
  const text = {
    offline: failure.offline,
    http: failure.http(error.status ?? 0),
    malformed: failure.malformed,
  }[error.kind]
  return (
    <main id="main" className="page">
      <div className="state-screen" role="alert">
        <h1>{failure.title}</h1>
        <p>{text}</p>
        <p className="state-actions">
          <button type="button" className="button button-primary" onClick={onRetry}>
            {failure.retry}
          </button>
        </p>
        {error.reasons.length > 0 && (
          <details>
            <summary>{failure.details}</summary>
            <pre>{error.reasons.join('\n')}</pre>
          </details>
        )}
      </div>
    </main>
  )
}
