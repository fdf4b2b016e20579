import { useSyncExternalStore } from 'react'

/** What the address names after its #, decoded; empty on the server. */
export const useHash = (): string => useSyncExternalStore(subscribe, read, () => '')

function read(): string {
  const text = new URL(document.URL).hash.slice(1)
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

function subscribe(listener: () => void) {
  addEventListener('hashchange', listener)
  return () => removeEventListener('hashchange', listener)
}
