import { type CSSProperties, memo } from 'react'
import { countryName } from '../i18n/format.ts'
import { type MessageKey, t } from '../i18n/t.ts'
import type { MapModel, StatePaint } from '../select/mapModel.ts'
import type { Box } from './camera.ts'
import {
  type MapLabels as Labels,
  type Placement,
  type PlainLabel,
  placedLabels,
  type StateLabel,
} from './labels.ts'
import type { CountryLink } from './link.ts'
import styles from './MapLabels.module.css'
import type { NameKind } from './names/candidates.ts'
import type { Place } from './projection.ts'
import { viewBoxText } from './svg/MapSvg.tsx'

/**
 * Names, counts and capitals as real text, over both renderers: they stay where they are when WebGL takes over.
 * Sizes are CSS pixels times `--k`, the world units a pixel is wide.
 */
export const MapLabels = memo(function MapLabels(props: {
  labels: Labels
  model: MapModel
  box: Box
  /** World units a CSS pixel; null while the home view is shown, for which the stylesheet knows it. */
  unitsPerPixel: number | null
  link: CountryLink
  said?: string | undefined
  /** Once the names have been found their places, those that have none are not seen. */
  placement?: Placement | null
  /** On the globe, of which the box is then that of the map in CSS pixels. */
  place?: Place | null
}) {
  const { model, box, unitsPerPixel, link, place } = props
  const labels = place ? placedLabels(props.labels, place) : props.labels
  const placement = place ? null : (props.placement ?? null)
  const k = unitsPerPixel === null ? undefined : ({ '--k': unitsPerPixel } as CSSProperties)
  return (
    <svg
      data-counted="items"
      className={styles.labels}
      viewBox={viewBoxText(box)}
      preserveAspectRatio="xMidYMid meet"
      style={k}
    >
      <title>{props.said ?? t('map.title')}</title>
      <PlainLabels labels={labels.plain} placement={placement} />
      {labels.states.map((label) => {
        const paint = model.states.find((s) => s.id === label.id)
        return (
          paint && <StateName key={label.id} label={label} paint={paint} link={link} placement={placement} />
        )
      })}
    </svg>
  )
})

/** How each kind of name is set. */
export const NAME_CLASS: Readonly<Record<NameKind | 'count', string | undefined>> = {
  state: styles.name,
  count: styles.count,
  capital: styles.town,
  china: styles.china,
  neighbour: styles.neighbour,
  water: styles.water,
  disputed: styles.disputed,
  enclave: styles.enclave,
  region: styles.region,
  river: styles.water,
}

const PlainLabels = memo(function PlainLabels(props: {
  labels: readonly PlainLabel[]
  placement: Placement | null
}) {
  const { labels, placement } = props
  return (
    <>
      {labels.map(({ id, iso2, at: own, rank }) => {
        const at = placement ? placement.spots.get(id)?.at : own
        const kind = iso2 ? (id === 'CHN' ? 'china' : 'neighbour') : 'water'
        return (
          at && (
            <text key={id} className={`${NAME_CLASS[kind]} ${styles[`rank${rank}`]}`} x={at[0]} y={at[1]}>
              {iso2 ? countryName(iso2) : t(`water.${id}` as MessageKey)}
            </text>
          )
        )
      })}
      {placement?.more.map(({ id, kind, text, at }) => (
        <text key={id} className={NAME_CLASS[kind]} x={at[0]} y={at[1]}>
          {text}
        </text>
      ))}
    </>
  )
})

function StateName(props: {
  label: StateLabel
  paint: StatePaint
  link: CountryLink
  placement: Placement | null
}) {
  const { label, paint, link, placement } = props
  const name = countryName(label.iso2)
  const india = paint.fill === 'india'
  const on = styles[typeof paint.fill === 'number' ? `on${paint.fill}` : `on-${paint.fill}`]
  const { capital } = label
  const [x, y] = placement?.spots.get(label.id)?.at ?? label.at
  const side = placement ? (placement.spots.get(`capital-${label.id}`)?.side ?? 'hidden') : capital.side
  return (
    <>
      <g className={`${styles.capital} ${on} ${side === 'hidden' ? styles.unseen : ''}`}>
        <circle cx={capital.at[0]} cy={capital.at[1]} />
        {side !== 'none' && (
          <text className={`${styles.town} ${styles[side]}`} x={capital.at[0]} y={capital.at[1]}>
            {capital.name}
          </text>
        )}
      </g>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: it is a link, its href comes from link() */}
      <a
        {...link(label.id)}
        className={`${styles.state} ${on} ${placement && !placement.spots.has(label.id) ? styles.unseen : ''}`}
        aria-current={paint.selected ? 'true' : undefined}
        aria-label={t(india ? 'map.state-india' : 'map.state', { name, count: paint.items })}
      >
        <text className={styles.name} x={x} y={y}>
          {name}
        </text>{' '}
        {!india && (
          <text className={styles.count} x={x} y={y}>
            {paint.items}
          </text>
        )}
      </a>
    </>
  )
}
