import { type PointerEvent, useRef } from 'react'
import type { Act } from '../../briefing/acts.ts'

/** Of the width of the window that a finger goes to turn to another scene, and at least so many CSS pixels. */
const FAR = 0.06
const LEAST = 40

/** A finger that wipes to the left or the right, but on the map, which a finger moves. A tap is nothing. */
export function useSwipe(perform: (act: Act) => void) {
  const from = useRef<{ id: number; x: number; y: number } | null>(null)
  return {
    onPointerDown: (event: PointerEvent) => {
      const onMap = event.target instanceof Element && event.target.closest('[data-map]') !== null
      // A second finger makes it something else.
      from.current =
        event.pointerType === 'touch' && event.isPrimary && !onMap
          ? { id: event.pointerId, x: event.clientX, y: event.clientY }
          : null
    },
    onPointerUp: (event: PointerEvent) => {
      const began = from.current
      from.current = null
      if (began?.id !== event.pointerId) return
      const [x, y] = [event.clientX - began.x, event.clientY - began.y]
      if (Math.abs(x) < Math.max(LEAST, window.innerWidth * FAR) || Math.abs(x) < 2 * Math.abs(y)) return
      perform({ do: x < 0 ? 'next' : 'back' })
    },
    onPointerCancel: () => {
      from.current = null
    },
  }
}
