import { type CSSProperties, memo } from 'react'
import { countryName } from '../i18n/format.ts'
import { type MessageKey, t } from '../i18n/t.ts'
import type { MapModel, StatePaint } from '../select/mapModel.ts'
import { cssColour } from '../theme/theme.ts'
import type { Box } from './camera.ts'
import { type MapLabels as Labels, type PlainLabel, placedLabels, type StateLabel } from './labels.ts'
import type { CountryLink } from './link.ts'
import styles from './MapLabels.module.css'
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
  /** What the map shows, in words. */
  said?: string | undefined
  /** On the globe, of which the box is then that of the map in CSS pixels. */
  place?: Place | null
  /** Whether each name has found its place, the globe's included. */
  arranged?: boolean
}) {
  const { model, box, unitsPerPixel, link, place } = props
  const labels = place && !props.arranged ? placedLabels(props.labels, place) : props.labels
  const k = unitsPerPixel === null ? undefined : ({ '--k': unitsPerPixel } as CSSProperties)
  return (
    <svg
      data-counted="items"
      className={styles.labels}
      viewBox={viewBoxText(box)}
      preserveAspectRatio="xMidYMid meet"
      style={k}
      data-arranged={(props.arranged && k && true) || undefined}
    >
      <title>{props.said ?? t('map.title')}</title>
      <PlainLabels labels={labels.plain} states={model.states} />
      {labels.states.map((label) => {
        const paint = model.states.find((s) => s.id === label.id)
        return paint && <StateName key={label.id} label={label} paint={paint} link={link} />
      })}
    </svg>
  )
})

const PlainLabels = memo(function PlainLabels(props: {
  labels: readonly PlainLabel[]
  states: MapModel['states']
}) {
  return props.labels.map(({ id, iso2, at, rank, kind, text, country, nudge, look, dataset }) => {
    const paint = country && props.states.find((s) => s.id === country)
    const style = kind ?? (iso2 ? (id === 'CHN' ? 'china' : 'neighbour') : 'water')
    return (
      <text
        key={id}
        className={`${look ?? styles[style]} ${paint ? onFill(paint) : styles[`rank${rank}`]}`}
        {...(paint && quiet(paint))}
        x={at[0]}
        y={at[1]}
        data-dataset={dataset}
        style={nudge ? { transform: `translateY(calc(${nudge}px * var(--k)))` } : undefined}
      >
        {text ?? (iso2 ? countryName(iso2) : t(`water.${id}` as MessageKey))}
      </text>
    )
  })
})

const onFill = ({ fill }: StatePaint) => styles[typeof fill === 'number' ? `on${fill}` : `on-${fill}`] ?? ''

/** The ink of context land, where the state is no more than that. */
const quiet = ({ fill }: StatePaint) =>
  fill === 'context' ? { fill: cssColour('landInk'), stroke: cssColour('land') } : null

function StateName({ label, paint, link }: { label: StateLabel; paint: StatePaint; link: CountryLink }) {
  const name = countryName(label.iso2)
  const india = paint.role === 'india'
  const on = onFill(paint)
  const inks = quiet(paint)
  const { capital } = label
  return (
    <>
      <g className={`${styles.capital} ${on}`} visibility={capital.hidden || inks ? 'hidden' : undefined}>
        <circle cx={capital.at[0]} cy={capital.at[1]} />
        <text className={styles[capital.side]} x={capital.at[0]} y={capital.at[1]}>
          {capital.name}
        </text>
      </g>
      {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: it is a link, its href comes from link() */}
      <a
        {...link(label.id)}
        {...inks}
        className={label.hidden ? `${styles.state} ${on} ${styles.unseen}` : `${styles.state} ${on}`}
        aria-current={paint.selected ? 'true' : undefined}
        aria-label={t(india ? 'map.state-india' : 'map.state', { name, count: paint.items })}
      >
        <text className={inks ? styles.region : styles.name} x={label.at[0]} y={label.at[1]}>
          {name}
        </text>{' '}
        {!india && !inks && (
          <text className={styles.count} x={label.at[0]} y={label.at[1]}>
            {paint.items}
          </text>
        )}
      </a>
    </>
  )
}
