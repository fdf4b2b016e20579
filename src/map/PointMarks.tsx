import { memo, useMemo } from 'react'
import { clusters } from './clusters.ts'
import type { NamesAt } from './labels.ts'
import type { LinkProps } from './link.ts'
import styles from './Marks.module.css'
import { MarksSvg, placedAt } from './MarksSvg.tsx'
import { type Point, project } from './projection.ts'

/** What a point looks like: letters on a badge of one of the tones of Marks.module.css. */
export interface Look {
  readonly symbol: string
  readonly tone: string
  /** Whether its place is uncertain: a dashed line around the badge. */
  readonly uncertain: boolean
}

export interface PointMark extends Look {
  readonly id: string
  readonly name: string
  /** Degrees. */
  readonly at: Point
}

/** Points as badges; those that would lie on one another are a number that a click brings apart. */
export const PointMarks = memo(function PointMarks(props: {
  points: readonly PointMark[]
  at: NamesAt
  zoom: number
  link: (id: string) => LinkProps
  /** To where a cluster comes apart. */
  apart: (at: Point, zoom: number) => LinkProps
}) {
  const { points, at, zoom, link, apart } = props
  const marksAt = useMemo(() => clusters(points.map((p) => p.at)), [points])
  const step = Math.round(zoom)
  const marks = useMemo(() => marksAt(step), [marksAt, step])
  return (
    <MarksSvg at={at} counted="sites">
      {marks.map((mark) => {
        const transform = placedAt(at, project(...mark.at))
        if (!transform) return null
        if (mark.kind === 'one') {
          const point = points[mark.index]
          return (
            point && (
              <a key={point.id} {...link(point.id)} tabIndex={-1} style={{ transform }} data-point={point.id}>
                <title>{point.name}</title>
                <Badge {...point} />
              </a>
            )
          )
        }
        return (
          <a
            key={`cluster-${mark.key}`}
            {...apart(mark.at, mark.zoom)}
            tabIndex={-1}
            style={{ transform }}
            data-cluster={mark.points}
          >
            <circle className={styles.target} r={14} />
            <circle className={styles.cluster} r={11} />
            <text className={styles.count} y={4}>
              {mark.points}
            </text>
          </a>
        )
      })}
    </MarksSvg>
  )
})

/** A badge around the origin, 24 by 17 CSS pixels. */
export const Badge = ({ symbol, tone, uncertain }: Look) => (
  <g className={styles[tone]}>
    <circle className={styles.target} r={14} />
    {uncertain && <rect className={styles.uncertain} x={-14.5} y={-11} width={29} height={22} rx={6} />}
    <rect className={styles.badge} x={-12} y={-8.5} width={24} height={17} rx={4} />
    <text className={styles.symbol} y={4}>
      {symbol}
    </text>
  </g>
)
