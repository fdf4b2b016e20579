import { useCallback, useSyncExternalStore } from 'react'
import { DARK, LIGHT, type Theme } from '../theme/theme.ts'
import { usePrinting } from '../ui/usePrinting.ts'

export type Mode = 'light' | 'dark'

const listeners = new Set<() => void>()

/** The theme is the reader's, not the link's: it is kept on this machine, and the page's head reads it first. */
export function useTheme(): { theme: Theme; mode: Mode; setMode: (mode: Mode) => void } {
  const chosen = useSyncExternalStore(subscribe, read, () => 'light' as const)
  // Paper is light, whatever the room.
  const mode = usePrinting() ? 'light' : chosen
  const setMode = useCallback((next: Mode) => {
    document.documentElement.dataset.theme = next
    try {
      localStorage.setItem('theme', next)
    } catch {
      // A locked-down browser keeps nothing; the choice lasts as long as the page.
    }
    for (const listener of listeners) listener()
  }, [])
  return { theme: mode === 'dark' ? DARK : LIGHT, mode, setMode }
}

const read = (): Mode => (document.documentElement.dataset.theme === 'dark' ? 'dark' : 'light')

function subscribe(listener: () => void) {
  listeners.add(listener)
  return () => listeners.delete(listener)
}
