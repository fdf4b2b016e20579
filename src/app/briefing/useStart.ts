import { type RefObject, useEffect, useEffectEvent } from 'react'
import { nameOf } from '../../briefing/keys.ts'
import { isTextField } from '../../ui/isTextField.ts'
import type { ViewState } from '../../view/useView.ts'
import { openBeforehand } from '../cockpit/windows.ts'
import type { Links } from '../useLinks.ts'

/** What a reader wants to begin: for the room alone, or with notes in a second window; from which scene, from 1. */
export interface Start {
  readonly as: 'stage' | 'cockpit'
  readonly from: number | null
}

/** Begins to present; to be called in a click or by a key, which a full screen and a second window ask for. */
export function startPresenting(start: Start, setView: ViewState['setView'], links: Links): void {
  const { as, from } = start
  const leaving = { panel: null, scene: from } as const
  if (as === 'cockpit') openBeforehand(links.to({ ...leaving, present: 'cockpit' }).href)
  else void document.documentElement.requestFullscreen?.().catch(() => undefined)
  setView({ ...leaving, present: 'stage' })
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
