import { memo, useMemo } from 'react'
import type { WayMark } from '../select/layers/marks.ts'
import type { NamesAt } from './labels.ts'
import { WAY_DASHES } from './lineStyles.ts'
import type { LinkProps } from './link.ts'
import styles from './Marks.module.css'
import { MarksSvg } from './MarksSvg.tsx'
import { legPoints, pathOf } from './ways.ts'

/** Ways as lines: dashed by how goods move, coloured by status, the chosen one above the others. */
export const WayMarks = memo(function WayMarks(props: {
  ways: readonly WayMark[]
  chosen: string | null
  at: NamesAt
  link: (id: string) => LinkProps
}) {
  const { ways, chosen, at, link } = props
  const { place } = at
  const drawn = useMemo(
    () =>
      ways.map(({ id, name, legs }) => ({
        id,
        name,
        legs: legs.map(({ path, bend, mode, tone }) => ({ points: legPoints(path, bend), mode, tone })),
      })),
    [ways],
  )
  const paths = useMemo(
    () => drawn.map((way) => way.legs.map(({ points }) => pathOf(points, place))),
    [drawn, place],
  )
  const order = drawn.map((_, i) => i).sort((a, b) => rank(drawn[a]?.id, chosen) - rank(drawn[b]?.id, chosen))
  return (
    <MarksSvg at={at}>
      {order.map((i) => {
        const way = drawn[i]
        if (!way) return null
        return (
          <a key={way.id} {...link(way.id)} tabIndex={-1} data-way={way.id} data-chosen={way.id === chosen}>
            <title>{way.name}</title>
            {way.legs.map(({ mode, tone }, leg) => (
              <WayLine key={`${mode} ${paths[i]?.[leg]}`} d={paths[i]?.[leg] ?? ''} {...{ mode, tone }} />
            ))}
          </a>
        )
      })}
    </MarksSvg>
  )
})

const rank = (id: string | undefined, chosen: string | null) => (id === chosen ? 1 : 0)

/** A line on its casing, and wide enough for a finger. */
export function WayLine({ d, mode, tone }: { d: string; mode: string; tone: string }) {
  const { dash, round } = WAY_DASHES[mode] ?? { dash: 'none' }
  const style = { strokeDasharray: dash, strokeLinecap: round ? ('round' as const) : undefined }
  return (
    <>
      <path className={styles.reach} d={d} />
      <path className={styles.casing} d={d} />
      <path className={`${styles.way} ${styles[tone]}`} style={style} d={d} />
      {tone === 'building' && <path className={styles.core} style={style} d={d} />}
    </>
  )
}
