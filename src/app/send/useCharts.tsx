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
import { type Charted, ChartPlace } from '../stage/ChartPlace.tsx'
import { PartMissing } from './missing.ts'

/** Milliseconds after which a chart is as it stays, one that has not come with its place never will, and a place is given up. */
const STILL = 60
const ABSENT = 4_000
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
      let found: Alone | null = null
      const end = (say: () => void) => {
        clearTimeout(still)
        signal.removeEventListener('abort', stop)
        setPlace((now) => (now === asked ? null : now))
        say()
      }
      const stop = () => end(() => reject(signal.reason))
      const fail = () => end(() => reject(new PartMissing()))
      let still = setTimeout(fail, LATEST)
      const after = (ms: number) => {
        clearTimeout(still)
        still = setTimeout(() => end(() => resolve(found)), ms)
      }
      key.current += 1
      const asked: Place = {
        ...{ key: key.current, atlas, scene, host: document.createElement('div') },
        onChart: (chart) => {
          if (chart.id !== scene.show.id) return
          found = chart
          after(STILL)
        },
        onPlace: () => {
          if (!found) after(ABSENT)
        },
        onFail: fail,
      }
      signal.addEventListener('abort', stop)
      // React draws it in turns, and the page stays at hand.
      startTransition(() => setPlace(asked))
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
