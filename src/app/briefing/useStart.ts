import { type RefObject, useEffect, useEffectEvent } from 'react'
import { nameOf } from '../../briefing/keys.ts'
import { isTextField } from '../../ui/isTextField.ts'
import type { ViewState } from '../../view/useView.ts'
import { forgetHere, openBeforehand } from '../cockpit/windows.ts'
import type { Links } from '../useLinks.ts'

/** What a reader wants to begin: for the room alone, or with notes in a second window; from which scene, from 1. */
export interface Start {
  readonly as: 'stage' | 'cockpit'
  readonly from: number | null
}

/** Begins to present; to be called in a click or by a key, which a full screen and a second window ask for. */
export function startPresenting(start: Start, setView: ViewState['setView'], links: Links): void {
  const { as, from } = start
  // The panel stays in the address: it is where whoever leaves comes back to.
  const leaving = { scene: from } as const
  forgetHere()
  if (as === 'cockpit') openBeforehand(links.to({ ...leaving, present: 'cockpit' }).href)
  else void document.documentElement.requestFullscreen?.().catch(() => undefined)
  setView({ ...leaving, present: 'stage' })
}

let isBack = false

/** A presentation that began in the panel is left for it. */
export const noteLeaving = (): void => {
  isBack = true
}

/** For the button that begins one: it has the focus again when a presentation was left for its panel. */
export function useFocusOnReturn(button: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (isBack) button.current?.focus()
    isBack = false
  }, [button])
}

/** P and F5 begin at the first scene, Shift+F5 at the one that is open; a key typed in a text field is text. */
export function useStartKeys(begin: (here: boolean) => void): void {
  const act = useEffectEvent(begin)
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, altKey, metaKey, target, defaultPrevented } = event
      if (defaultPrevented || ctrlKey || altKey || metaKey) return
      const typing = isTextField(target, ', select, dialog')
      if (key !== 'F5' && (typing || shiftKey || nameOf(event) !== 'p')) return
      event.preventDefault()
      act(key === 'F5' && shiftKey)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [])
}
