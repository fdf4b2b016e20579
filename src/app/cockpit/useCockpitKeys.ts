import { useEffect, useRef } from 'react'
import { askedBy } from '../../briefing/keys.ts'
import type { Deed, Show } from '../../briefing/show.ts'
import { isTextField } from '../../ui/isTextField.ts'
import { useDigits } from '../stage/useDigits.ts'
import { SCENES } from './Scenes.tsx'

/** What clickers send, and no line of text has a use for. */
const CLICKER = ['PageDown', 'PageUp']
const PRESSED = 'a, button, summary'

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
      if (event.defaultPrevented || isTaken(event)) return
      if (!heard(event, typed, now.current, type)) return
      event.preventDefault()
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [typed, type])
  return typed
}

/** Whether what has the focus wants the key for itself. */
function isTaken({ target, key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean {
  if (ctrlKey || altKey || metaKey) return true
  if (CLICKER.includes(key)) return false
  if (isTextField(target, ', select, dialog[open], [popover]:popover-open')) return true
  if (!(target instanceof Element)) return false
  return (key === ' ' || key === 'Enter') && target.closest(PRESSED) !== null
}

/** Whether the key was one of the cockpit's. */
function heard(event: KeyboardEvent, typed: string, now: Options, type: (typed: string) => void): boolean {
  const { show, perform, split, onAsk, onKeys } = now
  switch (event.key.toLowerCase()) {
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
