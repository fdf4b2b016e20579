import { useEffect, useState } from 'react'

/** Milliseconds after the last movement of the mouse. */
const STILL = 3000

/** Whether the mouse has not moved for a while, as at the beginning. */
export function useIdle(): boolean {
  const [isIdle, setIdle] = useState(true)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const onMove = (event: PointerEvent) => {
      // A finger leaves nothing on the screen to be hidden.
      if (event.pointerType !== 'mouse' || (event.movementX === 0 && event.movementY === 0)) return
      setIdle(false)
      clearTimeout(timer)
      timer = setTimeout(() => setIdle(true), STILL)
    }
    addEventListener('pointermove', onMove)
    return () => {
      removeEventListener('pointermove', onMove)
      clearTimeout(timer)
    }
  }, [])
  return isIdle
}
