import type { ReactNode } from 'react'
import type { NamesAt } from './labels.ts'
import labelStyles from './MapLabels.module.css'
import styles from './Marks.module.css'
import { viewBoxText } from './svg/MapSvg.tsx'

/**
 * A drawing over both renderers, below the names and moved with them; on the flat map in world units, on the globe in
 * CSS pixels. For the pointer alone: keys and screen readers have the walk and the list of places.
 */
export const MarksSvg = (props: { at: NamesAt; counted?: string; dataset?: string; children: ReactNode }) => (
  <svg
    aria-hidden="true"
    data-counted={props.counted}
    data-dataset={props.dataset}
    className={`${labelStyles.labels} ${styles.marks}`}
    viewBox={viewBoxText(props.at.box)}
    preserveAspectRatio="xMidYMid meet"
    style={props.at.unitsPerPixel === null ? undefined : { ['--k' as string]: props.at.unitsPerPixel }}
  >
    {props.children}
  </svg>
)

/** Where something at a point (world units) is put, one CSS pixel being one unit there; null on the far side of the globe. */
export const placedAt = (at: NamesAt, world: readonly [number, number]): string | null => {
  const spot = at.place ? at.place(world) : world
  return spot && `translate(${spot[0]}px, ${spot[1]}px) scale(var(--k))`
}
