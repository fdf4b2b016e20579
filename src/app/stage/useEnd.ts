import { useCallback, useEffect, useState } from 'react'
import type { Act, StageState } from '../../briefing/acts.ts'

/** Whether somebody asked for the scene after the last one, until the next key or touch; and what notices that. */
export function useEnd(
  { at, cover, over, sent }: StageState,
  count: number,
  perform: (act: Act) => void,
): { readonly isOver: boolean; readonly perform: (act: Act) => void } {
  const [isOver, end] = useState(false)
  const isLast = at === count - 1 && !cover && !over && !sent
  useEffect(() => {
    if (!isOver) return
    const goOn = () => end(false)
    // Before the key is obeyed, which may ask for it again.
    addEventListener('keydown', goOn, true)
    addEventListener('pointerdown', goOn, true)
    return () => {
      removeEventListener('keydown', goOn, true)
      removeEventListener('pointerdown', goOn, true)
    }
  }, [isOver])
  const watched = useCallback(
    (act: Act) => {
      if (act.do === 'next' && isLast) end(true)
      perform(act)
    },
    [isLast, perform],
  )
  return { isOver: isOver && isLast, perform: watched }
}
