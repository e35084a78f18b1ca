import type { UiWords } from '@/wording/UiWords'

/** A clear screen where one broke, never half of it. */
export function CrashScreen({ words }: { words: UiWords }) {
  return (
    <main id="main" tabIndex={-1} className="page">
      <div className="state-screen" role="alert">
        <h1>{words.failure.crash}</h1>
        <p>{words.failure.crashText}</p>
        <p className="state-actions">
          <button
            type="button"
            className="button button-primary"
            onClick={() => {
              window.location.reload()
            }}
          >
            {words.failure.reload}
          </button>
        </p>
      </div>
    </main>
  )
}
