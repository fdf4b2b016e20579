import { Component, type ReactNode } from 'react'

interface Props {
  readonly fallback: ReactNode
  readonly onFail?: (reason: string) => void
  readonly children: ReactNode
}

/** What fails inside is replaced by the fallback; the rest of the page goes on. */
export class Failing extends Component<Props, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override componentDidCatch(error: unknown) {
    this.props.onFail?.(error instanceof Error ? error.message : String(error))
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
