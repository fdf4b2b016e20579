import { type RefObject, useLayoutEffect, useState } from 'react'

/** The width of an element in whole CSS pixels, and again whenever it changes; null until it is in the page. */
export function useWidth(element: RefObject<HTMLElement | null>): number | null {
  const [width, setWidth] = useState<number | null>(null)
  useLayoutEffect(() => {
    const at = element.current
    if (!at) return
    setWidth(at.clientWidth)
    const observer = new ResizeObserver(() => setWidth(at.clientWidth))
    observer.observe(at)
    return () => observer.disconnect()
  }, [element])
  return width
}
