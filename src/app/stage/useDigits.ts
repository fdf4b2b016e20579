import { useEffect, useState } from 'react'

/** Milliseconds after which digits that were typed are forgotten. */
const FORGOTTEN = 2000

/** The digits that were typed of a scene's number, until they are forgotten. */
export function useDigits(): [string, (digits: string) => void] {
  const [digits, setDigits] = useState('')
  useEffect(() => {
    if (digits === '') return
    const timer = setTimeout(() => setDigits(''), FORGOTTEN)
    return () => clearTimeout(timer)
  }, [digits])
  return [digits, setDigits]
}
