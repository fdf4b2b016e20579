import { type KeyboardEvent, useEffect, useId, useLayoutEffect, useRef, useState } from 'react'
import type { Camera } from '../../domain/camera.ts'
import { t } from '../../i18n/t.ts'
import { zoomBy } from '../../map/camera.ts'
import type { Seen } from '../../map/MapView.tsx'
import { panBy } from '../../map/moves.ts'
import { isSeen, onScreen } from '../../map/pixels.ts'
import { type Direction, nearest, next, step, type Trail } from '../../map/walk.ts'
import styles from './Reach.module.css'
import type { Place } from './stops.ts'

const ARROWS: Readonly<Record<string, { to: Direction; pan: readonly [number, number] }>> = {
  ArrowLeft: { to: 'left', pan: [-1, 0] },
  ArrowRight: { to: 'right', pan: [1, 0] },
  ArrowUp: { to: 'up', pan: [0, -1] },
  ArrowDown: { to: 'down', pan: [0, 1] },
}
const ZOOMS: Readonly<Record<string, number>> = { '+': 1, '=': 1, '-': -1, _: -1 }
/** Of the view, with Shift and an arrow. */
const PAN = 0.2
/** CSS pixels from the edge at which a place is still in sight with its ring. */
const MARGIN = 40

/**
 * The map for the keyboard, the same over both renderers: one stop of the Tab key. The focus itself goes from place to
 * place, each a link: aria-activedescendant is not spoken by VoiceOver and TalkBack, a focus is by every screen reader;
 * role="application" has them leave the arrow keys to the map.
 */
export function Walk(props: {
  places: readonly Place[]
  /** Where the first arrow starts from; null is the middle of the map. */
  start: Place | null
  seen: Seen
  onCamera: (camera: Camera | null) => void
  /** The keyboard is here: what is walked to is wanted. */
  onEnter: () => void
  /** Whether Escape closed something else. */
  onEscape: () => boolean
}) {
  const { seen, onCamera } = props
  const { camera, size } = seen
  const frame = useRef<HTMLDivElement>(null)
  const stop = useRef<HTMLAnchorElement>(null)
  const hint = useId()
  const { here, walk, follow, leave } = useWalk(props)
  useClicks(frame)
  const id = here?.id
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus follows the walk, and nothing else
  useLayoutEffect(() => stop.current?.focus({ preventScroll: true }), [id])

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const arrow = ARROWS[event.key]
    const steps = ZOOMS[event.key]
    if (arrow && event.shiftKey)
      onCamera(panBy(camera, arrow.pan[0] * size.width * PAN, arrow.pan[1] * size.height * PAN))
    else if (arrow) walk(arrow.to)
    else if (steps) onCamera(zoomBy(camera, steps))
    else if (event.key === '0' || event.key === 'Home') onCamera(null)
    else if (event.key === 'Escape') {
      if (!props.onEscape()) {
        leave()
        frame.current?.focus({ preventScroll: true })
      }
    } else return
    event.preventDefault()
  }
  const at = here && onScreen(here.at, seen)
  return (
    <div
      ref={frame}
      role="application"
      aria-label={t('reach.map')}
      aria-roledescription={t('reach.role')}
      aria-describedby={hint}
      className={styles.walk}
      data-walk=""
      tabIndex={here ? -1 : 0}
      onKeyDown={onKeyDown}
      onFocus={props.onEnter}
    >
      <p id={hint} className={styles.hint}>
        {t('reach.keys')}
      </p>
      {here && (
        <a
          key={here.id}
          ref={stop}
          href={here.link.href}
          onClick={here.link.onClick}
          aria-label={here.label}
          className={styles.stop}
          data-kind={here.kind}
          data-place={here.id}
          // Behind the globe it keeps the focus, since the walk goes on from it.
          data-far={at ? undefined : ''}
          style={{ left: at?.[0] ?? size.width / 2, top: at?.[1] ?? size.height / 2 }}
          onFocus={() => follow(here)}
        >
          <span className={styles.chip}>{here.name}</span>
        </a>
      )}
    </div>
  )
}

/** Where the walk is, and the steps that led there. */
function useWalk(props: Pick<Parameters<typeof Walk>[0], 'places' | 'start' | 'seen' | 'onCamera'>) {
  const { places, start, onCamera } = props
  const { camera } = props.seen
  const [reached, reach] = useState<Place | null>(null)
  const trail = useRef<Trail<Place>>([])
  const here = reached && (places.find(({ id }) => id === reached.id) ?? reached)
  const follow = (place: Place) => {
    if (!isSeen(place.at, props.seen, MARGIN)) onCamera({ ...camera, lon: place.at[0], lat: place.at[1] })
  }
  const walk = (to: Direction) => {
    const from = here ?? start
    const taken = from && step(from, to, places, trail.current)
    const middle = [camera.lon, camera.lat] as const
    const place = from ? taken?.to : (next(middle, to, places) ?? nearest(middle, places))
    if (!place) return
    trail.current = taken?.trail ?? []
    reach(place)
    follow(place)
  }
  const leave = () => {
    reach(null)
    trail.current = []
  }
  return { here, walk, follow, leave }
}

/** A click on the drawing brings the keys to the map; the walk goes on from where it was. */
function useClicks(frame: { readonly current: HTMLElement | null }) {
  useEffect(() => {
    const map = frame.current?.parentElement
    const gone = new AbortController()
    const focus = ({ target }: Event) => {
      if (
        target instanceof Element &&
        target.matches('canvas, svg, path') &&
        !target.closest('a, button, details')
      )
        frame.current?.focus({ preventScroll: true })
    }
    map?.addEventListener('click', focus, { signal: gone.signal })
    return () => gone.abort()
  }, [frame])
}
