import { useEffect, useEffectEvent } from 'react'
import type { Camera } from '../domain/camera.ts'
import type { ContextGeoJson } from '../domain/region.ts'
import { asksOver } from './asks.ts'
import type { Size } from './camera.ts'
import { panBy, wheelSteps, zoomAround } from './moves.ts'
import { pinchWithFingers } from './pinch.ts'
import { placeAt } from './pixels.ts'
import type { Point } from './projection.ts'
import { usePageScrolls } from './usePageScrolls.ts'
import { within, zoomed } from './zoomed.ts'

interface Moves {
  /** The map; its drawing is its child. */
  readonly frame: { readonly current: HTMLElement | null }
  readonly camera: Camera
  readonly size: Size
  readonly onMove: (camera: Camera) => void
  readonly onMoveEnd: (camera: Camera) => void
  /** What lies over the states, once it is loaded. */
  readonly shapes: { readonly context: ContextGeoJson } | undefined
  /** A click on what is none of the six, or lies over one; degrees. */
  readonly onGround: (at: Point) => void
}

/** `cooperative`: one finger and the plain wheel are the page's. */
export type Now = () => Moves & { readonly cooperative: boolean }
export type On = <K extends keyof HTMLElementEventMap>(
  type: K,
  act: (event: HTMLElementEventMap[K]) => void,
  capture?: 'first',
) => void

/** Dragging, pinching, double clicks and the wheel for the SVG map, as MapLibre has them for WebGL. Draws nothing. */
export default function SvgMoves(moves: Moves) {
  const { frame } = moves
  const cooperative = usePageScrolls()
  const now = useEffectEvent(() => ({ ...moves, cooperative }))
  useEffect(() => {
    // What the browser itself may do with fingers on the drawing (MapView.module.css).
    frame.current?.style.setProperty('--touch', cooperative ? 'pan-x pan-y' : 'none')
  }, [frame, cooperative])
  useEffect(() => {
    const map = frame.current
    if (!map) return
    const gone = new AbortController()
    const on: On = (type, act, capture) =>
      // Not passive: the wheel over the map is not to scroll the page. React's own listeners are.
      map.addEventListener(type, act, { signal: gone.signal, passive: false, capture: capture === 'first' })
    const endDrag = moveWithPointer(map, on, now)
    const isOurs = (event: Event) => onDrawing(map, event)
    const ends = [
      endDrag,
      zoomWithWheel(map, on, now),
      pinchWithFingers(map, on, now, { isOurs, onStart: endDrag }),
    ]
    answerClicks(map, on, now)
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
  target instanceof Element &&
  map.contains(target.closest('svg')) &&
  target.closest('button, summary, details') === null

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
    const zoom = zoomed(map)
    drag.to = panBy(drag.from, -dx / zoom, -dy / zoom)
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
    // Turns come faster than React renders: each goes on from the one before.
    to = zoomAround(to ?? camera, size, within(map, event), wheelSteps(event))
    onMove(to)
    clearTimeout(timer)
    timer = setTimeout(end, WHEEL_REST_MS)
  })
  return end
}

// Two clicks that are one: as quick, and as near each other, as MapLibre has it.
const DOUBLE_MS = 500
const DOUBLE_PX = 30

function answerClicks(map: HTMLElement, on: On, now: Now) {
  let before: { time: number; x: number; y: number } | null = null
  on('click', (event) => {
    // Enter on a link is a click, too.
    if (event.detail === 0 || !onDrawing(map, event)) return
    const { camera, size, shapes, onMoveEnd, onGround } = now()
    const at: Point = within(map, event)
    const there = placeAt(at, camera, size)
    const target = event.target instanceof Element ? event.target : null
    const isOver = !!target?.closest('[data-state]') && !!shapes && asksOver(event, there, shapes.context)
    // Nor is a double click to follow the link that the state below is.
    if (isOver) {
      event.preventDefault()
      event.stopPropagation()
    }
    const far = before ? Math.hypot(event.clientX - before.x, event.clientY - before.y) : 0
    if (before && event.timeStamp - before.time < DOUBLE_MS && far < DOUBLE_PX) {
      before = null
      onMoveEnd(zoomAround(camera, size, at, event.shiftKey ? -1 : 1))
      return
    }
    before = { time: event.timeStamp, x: event.clientX, y: event.clientY }
    if (isOver || !target?.closest('a')) onGround(there)
  })
}
