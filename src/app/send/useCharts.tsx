import {
  createContext,
  type ReactNode,
  startTransition,
  use,
  useCallback,
  useEffect,
  useRef,
  useState,
} from 'react'
import { createPortal } from 'react-dom'
import { type Alone, OnlyChart } from '../../charts/only.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Home } from '../../domain/home.ts'
import type { Known } from '../../view/view.ts'
import { type Charted, ChartPlace, loadPlace } from '../stage/ChartPlace.tsx'
import { PartMissing } from './missing.ts'

/** Milliseconds after which a chart is as it stays, and a place is given up. */
const STILL = 60
const LATEST = 20_000

interface Place {
  readonly key: number
  readonly atlas: Atlas
  readonly scene: Charted
  readonly host: HTMLElement
  readonly onChart: (chart: Alone) => void
  readonly onPlace: () => void
  readonly onFail: () => void
}

const Collecting = createContext<Place['onChart'] | null>(null)

/** Hands a chart over, with its table, and draws nothing. */
function Collected(chart: Alone) {
  const collect = use(Collecting)
  useEffect(() => collect?.(chart))
  return null
}

/** Says that it is there. */
function When({ done }: { done: () => void }) {
  useEffect(done, [done])
  return null
}

export type ChartOf = (atlas: Atlas, scene: Charted, signal: AbortSignal) => Promise<Alone | null>

/**
 * The chart of a scene as the screen has it, one at a time; null where the atlas does not draw it. `portal` is to be
 * rendered by who uses it: the panel or page of the chart has its contexts, and is in no document.
 */
export function useCharts(home: Home, known: Known): { portal: ReactNode; chartOf: ChartOf } {
  const [place, setPlace] = useState<Place | null>(null)
  const key = useRef(0)
  const chartOf: ChartOf = useCallback(async (atlas, scene, signal) => {
    signal.throwIfAborted()
    return new Promise<Alone | null>((resolve, reject) => {
      const host = document.createElement('div')
      let found: Alone | null = null
      let isOver = false
      const end = (say: () => void) => {
        isOver = true
        clearTimeout(still)
        signal.removeEventListener('abort', stop)
        setPlace((now) => (now?.host === host ? null : now))
        say()
      }
      const stop = () => end(() => reject(signal.reason))
      const onFail = () => end(() => reject(new PartMissing()))
      let still = setTimeout(onFail, LATEST)
      const after = (ms: number) => {
        clearTimeout(still)
        still = setTimeout(() => end(() => resolve(found)), ms)
      }
      const onChart = (chart: Alone) => {
        if (chart.id !== scene.show.id) return
        found = chart
        after(STILL)
      }
      const draw = (onPlace: () => void) => {
        if (isOver) return
        key.current += 1
        const asked: Place = { ...{ key: key.current, atlas, scene, host }, onChart, onPlace, onFail }
        // React draws it in turns, and the page stays at hand.
        startTransition(() => setPlace(asked))
      }
      // Parts of a place may come after it. Drawn once more, all of it is there at once, or never.
      const again = () =>
        draw(() => {
          if (!found) after(STILL)
        })
      signal.addEventListener('abort', stop)
      const first = () =>
        draw(() => {
          if (!found) setTimeout(again)
        })
      loadPlace(scene.show.page).then(first, onFail)
    })
  }, [])
  const portal =
    place &&
    createPortal(
      <OnlyChart value={Collected}>
        <Collecting value={place.onChart}>
          <ChartPlace
            {...{ home, known }}
            atlas={place.atlas}
            scene={place.scene}
            failed={<When done={place.onFail} />}
          >
            <When done={place.onPlace} />
          </ChartPlace>
        </Collecting>
      </OnlyChart>,
      place.host,
      String(place.key),
    )
  return { portal, chartOf }
}
