import { useCallback, useEffect, useRef, useState } from 'react'
import { newId } from './own.ts'

/** Milliseconds without a key: what is typed is kept by then. */
const PAUSE = 400

/**
 * What is typed into a field before it is kept. `keep` is told the text and the go that it belongs to: from when the
 * field had the focus to when it lost it.
 */
export function useDraft(value: string, keep: (text: string, go: string) => void) {
  const [draft, setDraft] = useState<string | null>(null)
  const latest = useRef({ value, keep })
  latest.current = { value, keep }
  const waiting = useRef<string | null>(null)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  const go = useRef('')
  const flush = useCallback(() => {
    clearTimeout(timer.current)
    const text = waiting.current
    waiting.current = null
    if (text !== null && text !== latest.current.value) latest.current.keep(text, go.current)
  }, [])
  useEffect(() => {
    addEventListener('pagehide', flush)
    return () => {
      removeEventListener('pagehide', flush)
      flush()
    }
  }, [flush])
  const write = (text: string) => {
    setDraft(text)
    waiting.current = text
    clearTimeout(timer.current)
    timer.current = setTimeout(flush, PAUSE)
  }
  const field = {
    value: draft ?? value,
    onFocus: () => {
      go.current = newId()
    },
    onChange: (event: { target: { value: string } }) => write(event.target.value),
    onBlur: () => {
      flush()
      // From here on it is what is kept, also where another tab changes it.
      setDraft(null)
    },
  }
  return { field, write }
}
