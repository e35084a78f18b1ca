import { Component } from 'react'
import type { ReactNode } from 'react'
import type { UiWords } from '@/wording/UiWords'

interface ErrorBoundaryProps {
  readonly words: UiWords
  readonly children: ReactNode
  /** Where the person is: elsewhere the page may well stand again. */
  readonly place: string
}

interface ErrorBoundaryState {
  readonly broken: boolean
  /** Where it broke. */
  readonly place: string
}

/** Shows a clear screen where a part of the page breaks, never half a page. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { broken: false, place: this.props.place }

  static getDerivedStateFromError(): Pick<ErrorBoundaryState, 'broken'> {
    return { broken: true }
  }

  static getDerivedStateFromProps(
    { place }: ErrorBoundaryProps,
    state: ErrorBoundaryState,
  ): ErrorBoundaryState | null {
    return place === state.place ? null : { broken: false, place }
  }

  override render(): ReactNode {
    const { words, children } = this.props
    if (!this.state.broken) return children
    return (
      <main id="main" className="page">
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
}
