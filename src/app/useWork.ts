import { useEffect, useRef, useState } from 'react'
import type { Making } from '../export/told.ts'

export type Work =
  | { readonly is: 'idle' }
  | { readonly is: 'working'; readonly done: number }
  | { readonly is: 'done' | 'failed'; readonly text: string }

/** Who stops is told so at once, whatever step the work still ends. */
const stopped = (signal: AbortSignal) =>
  new Promise<never>((_, reject) => signal.addEventListener('abort', () => reject(signal.reason)))

/** One piece of long work at a time: says how far it is, and can be stopped at every step. */
export function useWork(words: {
  readonly cancelled: () => string
  readonly reasonOf: (error: unknown) => string
}) {
  const [state, setState] = useState<Work>({ is: 'idle' })
  const running = useRef<AbortController>(null)
  useEffect(() => () => running.current?.abort(), [])

  /** `work` gives what is said when it is done. */
  const run = async (work: (steps: Making) => Promise<string>) => {
    const controller = new AbortController()
    const { signal } = controller
    running.current?.abort()
    running.current = controller
    const say = (next: Work) => {
      // Whoever began something else meanwhile is told of that alone.
      if (running.current === controller) setState(next)
    }
    say({ is: 'working', done: 0 })
    try {
      let far = 0
      const onStep = (done: number) => {
        // What parts of the work say of themselves may come late: it never goes back.
        far = Math.max(far, done)
        if (!signal.aborted) say({ is: 'working', done: far })
      }
      say({ is: 'done', text: await Promise.race([work({ signal, onStep }), stopped(signal)]) })
    } catch (error) {
      if (signal.aborted) say({ is: 'done', text: words.cancelled() })
      else say({ is: 'failed', text: words.reasonOf(error) })
    }
  }
  return {
    state,
    run,
    cancel: () => running.current?.abort(),
    /** Nothing more is said of what was done. */
    forget: () => setState((now) => (now.is === 'working' ? now : { is: 'idle' })),
  }
}
