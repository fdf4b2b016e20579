import { useEffect, useRef, useState } from 'react'
import type { Camera } from '../../domain/camera.ts'
import styles from './Reach.module.css'

/** Nobody is told of what lasts shorter. */
const REST_MS = 1000

/**
 * What the map shows, told when it has changed and come to rest; what it showed at first is not told. `drawn`: whether
 * the boundary view of the address is.
 */
export function Announced({ text, camera, drawn }: { text: string; camera: Camera; drawn: boolean }) {
  const told = useRef<string | null>(null)
  const [said, say] = useState('')
  const { lon, lat, zoom } = camera
  // biome-ignore lint/correctness/useExhaustiveDependencies: a movement begins the waiting anew
  useEffect(() => {
    // Before its own boundaries are there an address shows the served ones.
    if (told.current === null && drawn) told.current = text
    if (told.current === null || text === told.current) return
    const timer = setTimeout(() => {
      told.current = text
      say(text)
    }, REST_MS)
    return () => clearTimeout(timer)
  }, [text, drawn, lon, lat, zoom])
  return (
    <p aria-live="polite" className={styles.hidden} data-counted="items">
      {said}
    </p>
  )
}
