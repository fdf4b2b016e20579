import { memo } from 'react'
import type { DotMark } from '../select/layers/marks.ts'
import type { NamesAt } from './labels.ts'
import type { LinkProps } from './link.ts'
import styles from './Marks.module.css'
import { MarksSvg, placedAt } from './MarksSvg.tsx'
import { project } from './projection.ts'

/** Points whose names the map sets where there is room. */
export const DotMarks = memo(function DotMarks(props: {
  dots: readonly DotMark[]
  at: NamesAt
  /** null for what has no card. */
  link: (dot: DotMark) => LinkProps | null
}) {
  const { dots, at, link } = props
  return (
    <MarksSvg at={at}>
      {dots.map((dot) => {
        const transform = placedAt(at, project(...dot.at))
        const to = link(dot)
        const mark = (
          <>
            <title>{dot.name}</title>
            {dot.kind === 'city' && <circle className={styles.target} r={9} />}
            {dot.kind === 'city' ? (
              <circle className={styles.city} r={2.4} />
            ) : (
              <rect className={styles.node} x={-2.6} y={-2.6} width={5.2} height={5.2} />
            )}
          </>
        )
        if (!transform) return null
        return to ? (
          <a key={dot.id} {...to} tabIndex={-1} style={{ transform }} data-dot={dot.id}>
            {mark}
          </a>
        ) : (
          <g key={dot.id} style={{ transform }} data-dot={dot.id}>
            {mark}
          </g>
        )
      })}
    </MarksSvg>
  )
})
