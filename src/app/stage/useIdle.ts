import { useEffect, useState } from 'react'

/** Milliseconds after the last movement of the mouse, or the last tap. */
const STILL = 3000
/** CSS pixels that a finger may slip in a tap. */
const SLIP = 10

/** Whether the mouse has not moved, and no finger tapped, for a while, as at the beginning. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    let down: { id: number; x: number; y: number } | null = null
    const wake = () => {
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), STILL)
    }
    const onMove = (event: PointerEvent) => {
      // A finger leaves nothing on the screen to be hidden.
      if (event.pointerType !== 'mouse' || (event.movementX === 0 && event.movementY === 0)) return
      wake()
    }
    const onDown = ({ pointerType, isPrimary, pointerId: id, clientX: x, clientY: y }: PointerEvent) => {
      down = pointerType !== 'mouse' && isPrimary ? { id, x, y } : null
    }
    const onUp = ({ pointerId, clientX, clientY }: PointerEvent) => {
      if (down?.id === pointerId && Math.hypot(clientX - down.x, clientY - down.y) <= SLIP) wake()
      down = null
    }
    const off = new AbortController()
    const { signal } = off
    addEventListener('pointermove', onMove, { signal })
    addEventListener('pointerdown', onDown, { signal })
    addEventListener('pointerup', onUp, { signal })
    return () => {
      off.abort()
      clearTimeout(timer)
    }
  }, [])
  return isIdle
}
