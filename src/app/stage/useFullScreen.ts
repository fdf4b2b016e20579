import { useCallback, useEffect, useEffectEvent, useRef } from 'react'
import { hasJustOpened } from '../cockpit/windows.ts'

/** Not in every browser: takes Escape, which else ends the full screen before the page hears of it. */
type Keyboard = { lock?: (keys: readonly string[]) => Promise<void>; unlock?: () => void }
const keyboard = (): Keyboard | undefined => (navigator as { keyboard?: Keyboard }).keyboard

/**
 * The stage fills the screen where the browser lets it: from the click that began it, or from the first key.
 * Gives what asks for that, to be called in a gesture. `onLeft`: a reader left the full screen by a way of the browser.
 */
export function useFullScreen(onLeft: () => void) {
  const tried = useRef(false)
  const left = useEffectEvent(onLeft)
  const ask = useCallback(() => {
    if (tried.current || document.fullscreenElement || !document.fullscreenEnabled) return
    if (navigator.userActivation?.isActive === false) return
    tried.current = true
    document.documentElement.requestFullscreen().then(
      () =>
        keyboard()
          ?.lock?.(['Escape'])
          .catch(() => {}),
      () => {},
    )
  }, [])
  useEffect(() => {
    ask()
    const onChange = () => {
      if (document.fullscreenElement) return
      // The browser's doing, not the reader's: the next key fills the screen again.
      if (hasJustOpened()) tried.current = false
      else left()
    }
    document.addEventListener('fullscreenchange', onChange)
    return () => {
      document.removeEventListener('fullscreenchange', onChange)
      // By whatever way the stage is left.
      keyboard()?.unlock?.()
      if (document.fullscreenElement) document.exitFullscreen().catch(() => {})
    }
  }, [ask])
  return ask
}
