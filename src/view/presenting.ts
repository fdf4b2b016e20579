import { useSyncExternalStore } from 'react'

/** Milliseconds: no event tells of every change of the address, and nothing that waits for its end is in a hurry. */
const LOOK_AGAIN = 1000

/** Whether the address says that a presentation is on: nothing is to come up in it by itself. */
export const usePresenting = (): boolean => useSyncExternalStore(subscribe, read)

const read = () => new URLSearchParams(location.search).has('present')

function subscribe(listener: () => void) {
  const timer = setInterval(listener, LOOK_AGAIN)
  return () => clearInterval(timer)
}
