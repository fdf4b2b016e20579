import { useEffect, useRef } from 'react'

/**
 * For a part that is closed by what is in it: once it is gone, the focus is put where `find` says, and not left on
 * nothing. To be called when it is closed.
 */
export function useFocusAfter(find: () => HTMLElement | null): () => void {
  const closed = useRef(false)
  // biome-ignore lint/correctness/useExhaustiveDependencies: at the end, and only then
  useEffect(
    () => () => {
      if (closed.current) find()?.focus()
    },
    [],
  )
  return () => {
    closed.current = true
  }
}
