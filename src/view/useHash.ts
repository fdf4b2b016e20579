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

/** Makes an entry of the address without what follows its #, where there is such a thing, and tells whether. */
export function leaveHash(): boolean {
  const { hash, pathname, search } = location
  if (!hash) return false
  history.pushState(history.state, '', pathname + search)
  dispatchEvent(new HashChangeEvent('hashchange'))
  return true
}
