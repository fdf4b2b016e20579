import { useEffect, useRef, useState } from 'react'
import type { Camera } from '../../domain/camera.ts'
import styles from './Reach.module.css'

/** Nobody is told of what lasts shorter. */
const REST_MS = 1000

/** What the map shows, told when it has changed and come to rest; what it showed at first is not told. */
export function Announced({ text, camera }: { text: string; camera: Camera }) {
  const told = useRef(text)
  const [said, say] = useState('')
  const { lon, lat, zoom } = camera
  // biome-ignore lint/correctness/useExhaustiveDependencies: a movement begins the waiting anew
  useEffect(() => {
    if (text === told.current) return
    const timer = setTimeout(() => {
      told.current = text
      say(text)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [text, lon, lat, zoom])
  return (
    <p aria-live="polite" className={styles.hidden}>
      {said}
    </p>
  )
}
