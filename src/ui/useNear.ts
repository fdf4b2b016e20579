import { type RefObject, startTransition, useEffect, useState } from 'react'

/** Whether an element has come near the window, once: what is heavy waits until then. */
export function useNear(element: RefObject<HTMLElement | null>): boolean {
  const [near, setNear] = useState(false)
  useEffect(() => {
    const at = element.current
    if (!at || near) return
    const observer = new IntersectionObserver(
      (entries) => {
        // A transition keeps what is shown until the part is there: React holds a fallback for 300 ms once it is shown.
        if (entries.some((e) => e.isIntersecting)) startTransition(() => setNear(true))
      },
      { rootMargin: '400px' },
    )
    observer.observe(at)
    return () => observer.disconnect()
  }, [element, near])
  return near
}
