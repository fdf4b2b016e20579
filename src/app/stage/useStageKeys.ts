import { useEffect, useEffectEvent } from 'react'
import type { Act, StageState } from '../../briefing/acts.ts'
import { askedBy, type Key } from '../../briefing/keys.ts'
import { closeCard, isTaken, isUnderDialog } from './isTaken.ts'
import { useDigits } from './useDigits.ts'

const ESCAPE: Key = {
  key: 'Escape',
  code: 'Escape',
  ...{ shiftKey: false, ctrlKey: false, altKey: false, metaKey: false },
}

/** The keys of the stage, and the digits that were typed so far. */
export function useStageKeys(props: {
  stage: StageState
  perform: (act: Act) => void
  leave: () => void
  /** A key is what a browser needs to see before it lets a page fill the screen. */
  onGesture?: () => void
}): { readonly digits: string; readonly escape: () => void } {
  const { stage, perform, leave } = props
  const [digits, setDigits] = useDigits()
  /** Whether the key was the stage's. */
  const press = (key: Key): boolean => {
    const asked = askedBy(key, digits, stage)
    if (!asked) return false
    setDigits(asked.do === 'type' ? asked.typed : '')
    switch (asked.do) {
      case 'leave':
        leave()
        break
      case 'type':
      case 'nothing':
        break
      default:
        perform(asked)
    }
    return true
  }
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || isTaken(event, digits)) return
    if (event.key !== 'Escape') props.onGesture?.()
    if (press(event)) event.preventDefault()
  })
  useEffect(() => {
    const listen = (event: KeyboardEvent) => onKey(event)
    addEventListener('keydown', listen)
    return () => removeEventListener('keydown', listen)
  }, [])
  return { digits, escape: () => void (closeCard() || isUnderDialog() || press(ESCAPE)) }
}
