import { useCallback, useEffect, useState } from 'react'
import { hasWebGl } from './webgl.ts'

/** idle: nothing asked yet; none: not to be had here, or lost. */
type GlState = 'idle' | 'loading' | 'ready' | 'none'

export interface GlHandling {
  readonly state: GlState
  readonly onReady: () => void
  readonly onFail: () => void
}

/** Loads WebGL once the shapes are there and the page has time, and gives up for good when it fails. */
export function useGl(shapesLoaded: boolean): GlHandling {
  const [state, setState] = useState<GlState>('idle')
  useEffect(() => {
    if (!shapesLoaded) {
      // Without shapes there is nothing to draw: WebGL begins again when they are back.
      setState((s) => (s === 'ready' ? 'loading' : s))
      return
    }
    const start = () => setState((s) => (s === 'idle' ? (hasWebGl() ? 'loading' : 'none') : s))
    // Safari has no requestIdleCallback; elsewhere a busy page may never be idle.
    const whenIdle = () =>
      'requestIdleCallback' in globalThis ? requestIdleCallback(start, { timeout: 1000 }) : start()
    const timer = setTimeout(whenIdle, 100)
    return () => clearTimeout(timer)
  }, [shapesLoaded])
  const onReady = useCallback(() => setState((s) => (s === 'loading' ? 'ready' : s)), [])
  const onFail = useCallback(() => setState('none'), [])
  return { state, onReady, onFail }
}
