import { Component } from 'react'
import type { ReactNode } from 'react'

interface ErrorBoundaryProps {
  /** What stands instead of a part that broke. */
  readonly fallback: ReactNode
  readonly children: ReactNode
  /** Where the person is: elsewhere the part may well stand again. */
  readonly place: string
}

interface ErrorBoundaryState {
  readonly broken: boolean
  /** Where it broke. */
  readonly place: string
}

/** Keeps a part that breaks from taking the rest of the page with it. */
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
    return this.state.broken ? this.props.fallback : this.props.children
  }
}
