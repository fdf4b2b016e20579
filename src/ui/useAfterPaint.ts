import { startTransition, useEffect, useState } from 'react'

/**
 * The value, but not before the frame that shows what else changed with it is painted:
 * React's own useDeferredValue may be done, and hold up that frame, before it is.
 */
export function useAfterPaint<T>(value: T): T {
  const [shown, show] = useState(value)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>
    const frame = requestAnimationFrame(() => {
      timer = setTimeout(() => startTransition(() => show(value)))
    })
    return () => {
      cancelAnimationFrame(frame)
      clearTimeout(timer)
    }
  }, [value])
  return shown
}
