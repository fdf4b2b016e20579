import { useCallback, useEffect, useRef, useState } from 'react'
import type { FiscalYear } from '../../domain/period.ts'
import type { ViewState } from '../../view/useView.ts'
import type { History } from '../../view/write.ts'

/** From one year to the next while it plays. */
const STEP_MS = 1000

export interface Stops {
  /** Where the slider stands: a year by its place among the years, or after them, now. */
  readonly stop: number
  readonly last: number
  readonly go: (stop: number) => void
  readonly playing: boolean
  readonly play: (on: boolean) => void
}

/** The years as stops of a slider that can play; after the last of them is now. */
export function useStops(
  years: readonly FiscalYear[],
  year: FiscalYear | null,
  setView: ViewState['setView'],
): Stops {
  const last = years.length
  const chosen = year === null ? last : years.indexOf(year)
  // What comes within a frame waits for its end; the thumb is there already.
  const [wanted, want] = useState<number | null>(null)
  const waiting = useRef<number | null>(null)
  const frame = useRef(0)
  const [playing, play] = useState(false)
  const stop = wanted ?? chosen
  const go = useCallback(
    (to: number) => {
      const send = (at: number, history: History) => setView({ year: years[at] ?? null }, history)
      if (frame.current !== 0) {
        waiting.current = to
        return want(to)
      }
      // Back leaves the years as a whole, not each of them.
      send(to, year === null ? 'push' : 'replace')
      frame.current = requestAnimationFrame(() => {
        frame.current = 0
        if (waiting.current !== null) send(waiting.current, 'replace')
        waiting.current = null
        want(null)
      })
    },
    [years, year, setView],
  )
  useEffect(() => {
    if (!playing) return
    if (stop === last) return play(false)
    const timer = setTimeout(() => go(stop + 1), STEP_MS)
    const onHidden = () => document.hidden && play(false)
    document.addEventListener('visibilitychange', onHidden)
    return () => {
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onHidden)
    }
  }, [playing, stop, last, go])
  const start = (on: boolean) => {
    if (on && stop === last) go(0)
    play(on)
  }
  return { stop, last, go, playing, play: start }
}
