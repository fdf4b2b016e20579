import { useSyncExternalStore } from 'react'

let printing = false

/** Whether the page is being put on paper: what paper cannot show is drawn otherwise meanwhile. */
export const usePrinting = (): boolean =>
  useSyncExternalStore(
    subscribe,
    () => printing,
    () => false,
  )

function subscribe(listener: () => void) {
  const set = (event: Event) => {
    printing = event.type === 'beforeprint'
    // The stylesheets make the page as wide as the paper, for what is to be measured before it is laid out.
    document.documentElement.toggleAttribute('data-printing', printing)
    listener()
  }
  addEventListener('beforeprint', set)
  addEventListener('afterprint', set)
  return () => {
    removeEventListener('beforeprint', set)
    removeEventListener('afterprint', set)
  }
}
