import { type ReactNode, useLayoutEffect, useRef, useState } from 'react'
import { layoutOf } from './layout.ts'
import styles from './Stage.module.css'

/** What lies over a scene, drawn as much larger as the scene is; never smaller, as it is read from near by then. */
export function Over({ children }: { children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  const [zoom, setZoom] = useState(1)
  useLayoutEffect(() => {
    const at = box.current
    if (!at) return
    const measure = () =>
      setZoom(Math.max(1, layoutOf({ width: at.clientWidth, height: at.clientHeight })?.zoom ?? 1))
    measure()
    const observer = new ResizeObserver(measure)
    observer.observe(at)
    return () => observer.disconnect()
  }, [])
  return (
    <div ref={box} className={styles.over}>
      <div style={{ zoom }}>{children}</div>
    </div>
  )
}
