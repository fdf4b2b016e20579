import { useCallback, useEffect, useState } from 'react'
import { type WebGl, webGl } from './webgl.ts'

/** idle: nothing asked yet; spare: left for the globe; lost: for now; none: not to be had here, or lost once too often. */
type GlState = 'idle' | 'spare' | 'loading' | 'ready' | 'lost' | 'none'

export interface GlHandling {
  readonly state: GlState
  /** Whether it was lost before. */
  readonly again: boolean
  /** The processor draws it: the flat map is SVG, which is faster there. */
  readonly slow: boolean
  readonly onReady: () => void
  /** The context went, or did not come: it is tried again. */
  readonly onLost: () => void
  readonly onFail: () => void
}

/** Milliseconds before the first, second … new try; after the last the SVG map stays. */
const PAUSES = [1000, 5000, 20_000]
/** So long without a loss, and the tries begin anew. */
const STABLE = 60_000

const FIRST = { fast: 'loading', slow: 'spare', none: 'none' } as const

/** Loads WebGL once the shapes are there and the page has time, tries again when it is lost, and gives up when it fails. */
export function useGl(shapesLoaded: boolean, globe: boolean): GlHandling {
  const [state, setState] = useState<GlState>('idle')
  const [kind, setKind] = useState<WebGl>('none')
  const [losses, setLosses] = useState(0)
  useEffect(() => {
    if (!shapesLoaded) {
      // Without shapes there is nothing to draw: WebGL begins again when they are back.
      setState((s) => (s === 'ready' ? 'loading' : s))
      return
    }
    const start = () => {
      const found = webGl()
      setKind(found)
      setState((s) => (s === 'idle' ? FIRST[found] : s))
    }
    // Safari has no requestIdleCallback; elsewhere a busy page may never be idle.
    const whenIdle = () =>
      'requestIdleCallback' in globalThis ? requestIdleCallback(start, { timeout: 1000 }) : start()
    const timer = setTimeout(whenIdle, 100)
    return () => clearTimeout(timer)
  }, [shapesLoaded])
  useEffect(() => {
    if (state === 'ready') {
      const timer = setTimeout(setLosses, STABLE, 0)
      return () => clearTimeout(timer)
    }
    if (state !== 'lost') return
    const pause = PAUSES[losses - 1]
    if (pause === undefined) {
      setState('none')
      return
    }
    return afterPause(pause, () => (webGl() === 'none' ? setLosses(losses + 1) : setState('loading')))
  }, [state, losses])
  const slow = kind === 'slow'
  useEffect(() => {
    if (!slow) return
    setState((s) =>
      globe ? (s === 'spare' ? 'loading' : s) : s === 'loading' || s === 'ready' ? 'spare' : s,
    )
  }, [slow, globe])
  const onReady = useCallback(() => setState((s) => (s === 'loading' ? 'ready' : s)), [])
  const onLost = useCallback(() => {
    setLosses((n) => n + 1)
    setState('lost')
  }, [])
  const onFail = useCallback(() => setState('none'), [])
  return { state, again: losses > 0, slow, onReady, onLost, onFail }
}

/** A page in the background is given no WebGL: there the pause goes on until it is seen. */
function afterPause(pause: number, act: () => void): () => void {
  const gone = new AbortController()
  const tryIt = () => {
    if (document.hidden)
      document.addEventListener('visibilitychange', tryIt, { once: true, signal: gone.signal })
    else act()
  }
  const timer = setTimeout(tryIt, pause)
  return () => {
    clearTimeout(timer)
    gone.abort()
  }
}
