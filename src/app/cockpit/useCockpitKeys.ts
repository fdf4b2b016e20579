import { useEffect, useRef } from 'react'
import { askedBy, nameOf } from '../../briefing/keys.ts'
import type { Deed, Show } from '../../briefing/show.ts'
import { isTaken } from '../stage/isTaken.ts'
import { useDigits } from '../stage/useDigits.ts'
import { SCENES } from './Scenes.tsx'

interface Options {
  readonly show: Show
  readonly perform: (deed: Deed) => void
  /** Beside the stage in one window, which hears its own keys. */
  readonly split: boolean
  readonly onAsk: () => void
  readonly onKeys: () => void
}

/** The keys of the stage, and the presenter's own; what is typed of a number so far. */
export function useCockpitKeys(options: Options): string {
  const now = useRef(options)
  now.current = options
  const [typed, type] = useDigits()
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.defaultPrevented || isTaken(event, typed)) return
      if (!heard(event, typed, now.current, type)) return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [typed, type])
  return typed
}

/** Whether the key was one of the cockpit's. */
function heard(event: KeyboardEvent, typed: string, now: Options, type: (typed: string) => void): boolean {
  const { show, perform, split, onAsk, onKeys } = now
  switch (nameOf(event)) {
    case 'f':
      perform({ do: 'freeze' })
      return true
    case 'q':
    case '/':
      onAsk()
      return true
    case '+':
    case '=':
      perform({ do: 'notes', by: 1 })
      return true
    case '-':
      perform({ do: 'notes', by: -1 })
      return true
  }
  const asked = split ? null : askedBy(event, typed, show.own ?? show.room)
  if (!asked) return false
  type(asked.do === 'type' ? asked.typed : '')
  switch (asked.do) {
    case 'type':
    case 'nothing':
    // The presenter's window is not left by a key: it is closed.
    case 'leave':
      return true
    case 'over':
      // The room need not see what the presenter looks up.
      if (asked.what === 'grid' && !show.room.over)
        document.querySelector<HTMLElement>(`#${SCENES} [aria-current]`)?.focus()
      else if (asked.what === 'keys' && !show.room.over) onKeys()
      else perform(asked)
      return true
    default:
      perform(asked)
      return true
  }
}
