import type { UiWords } from '@/wording/UiWords'

/** While the dataset is on its way. */
export function LoadingScreen({ words }: { words: UiWords }) {
  return (
    <main id="main" className="page" aria-busy="true">
      <div className="state-screen" role="status">
        <h1>{words.loading.title}</h1>
        <p>{words.loading.text}</p>
        <div className="loading-line" />
      </div>
    </main>
  )
}
