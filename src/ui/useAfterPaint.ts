import { startTransition, useEffect, useState } from 'react'
import { afterPaint } from './afterPaint.ts'
import { usePrinting } from './usePrinting.ts'

/**
 * The value, but not before the frame that shows what else changed with it is painted:
 * React's own useDeferredValue may be done, and hold up that frame, before it is.
 */
export function useAfterPaint<T>(value: T): T {
  const printing = usePrinting()
  const [shown, show] = useState(value)
  useEffect(() => afterPaint(() => startTransition(() => show(() => value))), [value])
  // Paper waits for no frame.
  return printing ? value : shown
}
