import { memo } from 'react'
import type { ArcMark } from '../select/layers/marks.ts'
import { pixelsPerUnit } from './camera.ts'
import type { NamesAt } from './labels.ts'
import { arcWidth } from './lineStyles.ts'
import type { LinkProps } from './link.ts'
import styles from './Marks.module.css'
import { MarksSvg, placedAt } from './MarksSvg.tsx'
import type { Point } from './projection.ts'
import { arcAir, arcPoints, pathOf, trimmed } from './ways.ts'

/** Flows as arcs, as wide as their share of the largest, with a head where they lead. */
export const ArcMarks = memo(function ArcMarks(props: {
  arcs: readonly ArcMark[]
  chosen: string | null
  at: NamesAt
  zoom: number
  link: (id: string) => LinkProps
}) {
  const { arcs, chosen, at, zoom, link } = props
  return (
    <MarksSvg at={at}>
      {arcs.map((arc) => (
        <a
          key={`${arc.id} ${arc.direction}`}
          {...link(arc.id)}
          tabIndex={-1}
          data-arc={arc.id}
          data-flow={arc.direction}
          data-chosen={arc.id === chosen}
        >
          <Arc arc={arc} at={at} zoom={zoom} />
        </a>
      ))}
    </MarksSvg>
  )
})

function Arc({ arc, at, zoom }: { arc: ArcMark; at: NamesAt; zoom: number }) {
  const width = arcWidth(arc.share)
  const pixel = 1 / pixelsPerUnit(zoom)
  const head = headOf(width)
  const [start, end] = arcAir(arc)
  const all = arcPoints(arc)
  const line = trimmed(all, start * pixel, (end + head.length) * pixel)
  const tip = trimmed(all, 0, end * pixel).at(-1)
  const [before, last] = [line.at(-2), line.at(-1)]
  if (!tip || !before || !last) return null
  const d = pathOf(line, at.place)
  const transform = placedAt(at, last)
  return (
    <g className={styles[arc.direction]} style={coloursOf(arc)}>
      <path className={styles.reach} d={d} />
      <path className={styles.casing} style={{ strokeWidth: width + 2.5 }} d={d} />
      <path className={styles.arc} style={{ strokeWidth: width }} d={d} />
      {transform && (
        <path
          className={styles.head}
          d={`M${head.length} 0L-0.5 ${head.half}V${-head.half}z`}
          style={{ transform: `${transform} rotate(${angle(at, before, last, tip)}rad)` }}
        />
      )}
    </g>
  )
}

const coloursOf = ({ colour }: ArcMark) =>
  colour ? { ['--light' as string]: colour.light, ['--dark' as string]: colour.dark } : undefined

/** A head of at least the size that is seen, CSS pixels. */
const headOf = (width: number) => ({ length: 5 + width * 0.8, half: 3 + width * 0.8 })

function angle(at: NamesAt, before: Point, last: Point, tip: Point): number {
  const from = at.place ? at.place(before) : last
  const to = at.place ? at.place(last) : tip
  return from && to ? Math.atan2(to[1] - from[1], to[0] - from[0]) : 0
}
