import { useEffect, useEffectEvent } from 'react'
import type { Camera } from '../domain/camera.ts'
import { panBy, type Size, wheelSteps, zoomAround, zoomBy } from './camera.ts'

interface Moves {
  /** The map; its drawing is its child. */
  readonly frame: { readonly current: HTMLElement | null }
  readonly camera: Camera
  readonly size: Size
  /** Fingers and the plain wheel are the page's. */
  readonly cooperative: boolean
  readonly onMove: (camera: Camera) => void
  readonly onMoveEnd: (camera: Camera) => void
}

type Now = () => Moves
type On = <K extends keyof HTMLElementEventMap>(
  type: K,
  act: (event: HTMLElementEventMap[K]) => void,
  capture?: 'first',
) => void

/** Dragging, the wheel and the arrow keys for the SVG map, as MapLibre has them for WebGL. Draws nothing. */
export default function SvgMoves(moves: Moves) {
  const { frame } = moves
  const now = useEffectEvent(() => moves)
  useEffect(() => {
    const map = frame.current
    if (!map) return
    const gone = new AbortController()
    const on: On = (type, act, capture) =>
      // Not passive: the wheel over the map is not to scroll the page. React's own listeners are.
      map.addEventListener(type, act, { signal: gone.signal, passive: false, capture: capture === 'first' })
    const ends = [zoomWithWheel(map, on, now), moveWithPointer(map, on, now)]
    moveWithKeys(map, on, now)
    return () => {
      // WebGL may take over in the middle of a movement.
      for (const end of ends) end()
      gone.abort()
    }
  }, [frame])
  return null
}

/** On the drawing or a name, not on the legend or a button over it. */
const onDrawing = (map: HTMLElement, { target }: Event) =>
  target instanceof Element && target.closest('svg')?.parentElement === map

// Less is a click with an unsteady hand.
const DRAG_PX = 4

function moveWithPointer(map: HTMLElement, on: On, now: Now): () => void {
  let drag: { id: number; x: number; y: number; from: Camera; to: Camera | null } | null = null
  let wasDragged = false
  const end = () => {
    if (drag?.to) now().onMoveEnd(drag.to)
    drag = null
  }
  on('pointerdown', (event) => {
    const { camera, cooperative } = now()
    if (!event.isPrimary) return
    wasDragged = false
    const forPage = cooperative && event.pointerType !== 'mouse'
    if (event.button !== 0 || forPage || !onDrawing(map, event)) return
    drag = { id: event.pointerId, x: event.clientX, y: event.clientY, from: camera, to: null }
  })
  on('pointermove', (event) => {
    if (drag?.id !== event.pointerId) return
    // Released outside the window, where nobody was told.
    if (event.buttons === 0) return end()
    const [dx, dy] = [event.clientX - drag.x, event.clientY - drag.y]
    if (!drag.to && Math.hypot(dx, dy) <= DRAG_PX) return
    if (!drag.to) map.setPointerCapture(event.pointerId)
    wasDragged = true
    drag.to = panBy(drag.from, -dx, -dy)
    now().onMove(drag.to)
  })
  on('pointerup', end)
  on('pointercancel', end)
  // The browser would drag the link that a country is.
  on('dragstart', (event) => onDrawing(map, event) && event.preventDefault())
  const swallow = (event: MouseEvent) => {
    // A click by keyboard (detail 0) is never the end of a drag.
    if (!wasDragged || event.detail === 0) return
    event.preventDefault()
    event.stopPropagation()
  }
  on('click', swallow, 'first')
  return end
}

const WHEEL_REST_MS = 200

function zoomWithWheel(map: HTMLElement, on: On, now: Now): () => void {
  let to: Camera | null = null
  let timer: ReturnType<typeof setTimeout>
  const end = () => {
    clearTimeout(timer)
    if (to) now().onMoveEnd(to)
    to = null
  }
  // What else is done begins where the wheel stopped.
  on('pointerdown', end, 'first')
  on('keydown', end, 'first')
  on('wheel', (event) => {
    const { camera, size, cooperative, onMove } = now()
    const forPage = cooperative && !event.ctrlKey && !event.metaKey
    if (forPage || !onDrawing(map, event)) return
    event.preventDefault()
    if (event.buttons !== 0) return
    const { left, top } = map.getBoundingClientRect()
    // Turns come faster than React renders: each goes on from the one before.
    to = zoomAround(to ?? camera, size, [event.clientX - left, event.clientY - top], wheelSteps(event))
    onMove(to)
    clearTimeout(timer)
    timer = setTimeout(end, WHEEL_REST_MS)
  })
  return end
}

const ARROWS: Record<string, readonly [number, number]> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
}
const ZOOMS: Record<string, number> = { '+': 1, '=': 1, '-': -1, _: -1 }
/** Of the view, with one press of an arrow. */
const PAN = 0.2

function moveWithKeys(map: HTMLElement, on: On, now: Now) {
  on('keydown', (event) => {
    const { camera, size, onMoveEnd } = now()
    const meant = event.target === map && !event.altKey && !event.ctrlKey && !event.metaKey
    const [arrow, steps] = [ARROWS[event.key], ZOOMS[event.key]]
    if (!meant || (!arrow && !steps)) return
    event.preventDefault()
    if (arrow) onMoveEnd(panBy(camera, arrow[0] * size.width * PAN, arrow[1] * size.height * PAN))
    else if (steps) onMoveEnd(zoomBy(camera, steps))
  })
}
