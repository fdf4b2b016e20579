import { Component, type ReactNode } from 'react'

/** What fails inside is replaced by the fallback; the rest of the page goes on. */
export class Failing extends Component<{ fallback: ReactNode; children: ReactNode }, { failed: boolean }> {
  override state = { failed: false }
  static getDerivedStateFromError() {
    return { failed: true }
  }
  override render() {
    return this.state.failed ? this.props.fallback : this.props.children
  }
}
