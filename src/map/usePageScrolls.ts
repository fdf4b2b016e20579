import { useEffect, useState } from 'react'

/** Whether the page itself has somewhere to scroll to: then the plain wheel and one finger are the page's, not the map's. */
export function usePageScrolls(): boolean {
  const [scrolls, setScrolls] = useState(pageScrolls)
  useEffect(() => {
    const look = () => setScrolls(pageScrolls())
    // The window is one size, what the page holds another: at 200 % a wide page becomes a long one.
    const observer = new ResizeObserver(look)
    observer.observe(document.body)
    addEventListener('resize', look)
    return () => {
      observer.disconnect()
      removeEventListener('resize', look)
    }
  }, [])
  return scrolls
}

// A pixel is rounding.
const pageScrolls = (): boolean => {
  const page = document.documentElement
  // In a frame it is the page around that scrolls.
  return 'embed' in page.dataset || page.scrollHeight > page.clientHeight + 1
}
