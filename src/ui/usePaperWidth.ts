import { type RefObject, useLayoutEffect, useState } from 'react'
import { usePrinting } from './usePrinting.ts'

/**
 * Width of an element on the paper, in CSS pixels, while the page is put on it; null otherwise. The browser lays the
 * page out for the paper after it has asked for the last changes, so that nothing can be measured then: until then the
 * page itself is made as wide as the paper (app/cite/print.css).
 */
export function usePaperWidth(element: RefObject<HTMLElement | null>): number | null {
  const printing = usePrinting()
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    // What is not laid out has no width.
    setWidth((printing && element.current?.clientWidth) || null)
  }, [element, printing])
  return width
}
