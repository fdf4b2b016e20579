import { memo, useMemo } from 'react'
import { clusters } from './clusters.ts'
import type { NamesAt } from './labels.ts'
import type { LinkProps } from './link.ts'
import labelStyles from './MapLabels.module.css'
import styles from './PointMarks.module.css'
import { type Point, project } from './projection.ts'
import { viewBoxText } from './svg/MapSvg.tsx'

/** What a point looks like: letters on a badge of one of the tones of PointMarks.module.css. */
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

/**
 * Points over both renderers, below the names and moved with them; sizes are CSS pixels. Those that would lie on one
 * another are a number that a click brings apart. For the pointer alone: keys and screen readers have the walk and the
 * list of places.
 */
export const PointMarks = memo(function PointMarks(props: {
  points: readonly PointMark[]
  at: NamesAt
  zoom: number
  link: (point: PointMark) => LinkProps
  /** To where a cluster comes apart. */
  apart: (at: Point, zoom: number) => LinkProps
}) {
  const { points, at, zoom, link, apart } = props
  const marksAt = useMemo(() => clusters(points.map((p) => p.at)), [points])
  const step = Math.round(zoom)
  const marks = useMemo(() => marksAt(step), [marksAt, step])
  const place = ([lon, lat]: Point) => {
    const world = project(lon, lat)
    const spot = at.place ? at.place(world) : world
    return spot && `translate(${spot[0]}px, ${spot[1]}px) scale(var(--k))`
  }
  return (
    <svg
      aria-hidden="true"
      data-counted="sites"
      className={`${labelStyles.labels} ${styles.points}`}
      viewBox={viewBoxText(at.box)}
      preserveAspectRatio="xMidYMid meet"
      style={at.unitsPerPixel === null ? undefined : { ['--k' as string]: at.unitsPerPixel }}
    >
      {marks.map((mark) => {
        const transform = place(mark.at)
        if (!transform) return null
        if (mark.kind === 'one') {
          const point = points[mark.index]
          return (
            point && (
              <a key={point.id} {...link(point)} tabIndex={-1} style={{ transform }} data-point={point.id}>
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
    </svg>
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
