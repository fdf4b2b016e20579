import { type ReactNode, useId } from 'react'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Home } from '../../domain/home.ts'
import { LAYERS, type LayerId } from '../../domain/layers.ts'
import { countryName, formatList, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { arcWidth } from '../../map/lineStyles.ts'
import marks from '../../map/Marks.module.css'
import { Badge, type Look } from '../../map/PointMarks.tsx'
import { WayLine } from '../../map/WayMarks.tsx'
import type { CorridorsLayer } from '../../select/layers/corridors.ts'
import type { FlowsLayer } from '../../select/layers/flows.ts'
import { withLayer } from '../../select/layers/layers.ts'
import type { DotMark } from '../../select/layers/marks.ts'
import type { SitesLayer } from '../../select/layers/sites.ts'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import styles from './LayerLegend.module.css'
import { type Layers, useLayers } from './useLayers.ts'

/** What can be laid over the map, and what its marks mean. */
export default function LayerLegend(props: { home: Home; view: View; setView: ViewState['setView'] }) {
  const { home, view, setView } = props
  const layers = useLayers(home, view)
  const { on } = layers
  const box = useId()
  return (
    <div className={styles.layers} data-counted="features">
      <fieldset className={styles.boxes}>
        <legend>{t('layer.title')}</legend>
        {LAYERS.map((id) => (
          <label key={id} htmlFor={`${box}${id}`}>
            <input
              id={`${box}${id}`}
              type="checkbox"
              checked={on.includes(id)}
              onChange={() => setView({ layers: withLayer(view, id, !on.includes(id)) })}
            />
            {t(`layer.${id}`)}
          </label>
        ))}
      </fieldset>
      {LAYERS.filter((id) => on.includes(id)).map((id) =>
        layers.failed(id) ? (
          <p key={id} role="alert">
            {t(`layer.${id}-failed`)}{' '}
            <button type="button" onClick={() => layers.retry(id)}>
              {t('notice.retry')}
            </button>
          </p>
        ) : (
          <Key key={id} id={id} layers={layers} home={home} />
        ),
      )}
    </div>
  )
}

function Key({ id, layers, home }: { id: LayerId; layers: Layers; home: Home }) {
  const { sites, corridors, flows, cities } = layers
  switch (id) {
    case 'sites':
      return sites && <SitesKey layer={sites} />
    case 'corridors':
      return corridors && <CorridorsKey layer={corridors} />
    case 'flows':
      return flows && <FlowsKey layer={flows} home={home} />
    case 'cities':
      return cities && <CitiesKey cities={cities} />
  }
}

/** Of the folds of which one alone is open. */
const KEYS = 'layer'

/** Folded, how many there are; unfolded, what the marks mean and who says so. */
const Folded = ({ title, children }: { title: string; children: ReactNode }) => (
  // One at a time: together they would cover the map.
  <details className={styles.key} name={KEYS}>
    <summary>{title}</summary>
    <div className={styles.marks}>{children}</div>
  </details>
)

/** A sample of a line or mark, 32 by 24 CSS pixels, and what it means. */
const Row = ({ sample, children }: { sample: ReactNode; children: ReactNode }) => (
  <li>
    <svg viewBox="-16 -12 32 24" width="32" height="24" aria-hidden="true">
      {sample}
    </svg>
    <span>{children}</span>
  </li>
)

function SitesKey({ layer }: { layer: SitesLayer }) {
  const { points, unplaced, tones, symbols, uncertain } = layer
  const badge = (look: Partial<Look>) => <Badge symbol="" tone="deposit" uncertain={false} {...look} />
  return (
    <Folded title={t('layer.sites-count', { count: points.length, unplaced: unplaced.length })}>
      <ul>
        {tones.map(({ tone, sites }) => (
          <Row key={tone} sample={badge({ tone })}>
            {t(`layer.tone-${tone}`)} {sites}
          </Row>
        ))}
        <Row sample={badge({ uncertain: true })}>
          {t('layer.uncertain')} {uncertain}
        </Row>
      </ul>
      <p className={styles.symbols}>
        {symbols.map(({ symbol, group }) => (
          <span key={group}>
            <b>{symbol}</b> {t(`minesite.group-${group}`)}
          </span>
        ))}
      </p>
      <p>
        <a href="minerals/#sites">{t('layer.sites-all')}</a>
      </p>
    </Folded>
  )
}

const SAMPLE = 'M-15 0H15'

function CorridorsKey({ layer }: { layer: CorridorsLayer }) {
  const { ways, statuses, modes, assumed } = layer
  return (
    <Folded title={t('layer.corridors-count', { count: ways.length })}>
      <p>{t('layer.corridors-schematic', { assumed })}</p>
      <ul>
        {statuses.map(({ status, corridors }) => (
          <Row
            key={status}
            sample={<WayLine d={SAMPLE} mode={status === 'link' ? 'link' : 'rail'} tone={status} />}
          >
            {t(`corridor.status-${status}`)} {corridors}
          </Row>
        ))}
      </ul>
      <ul className={styles.columns}>
        {modes.map((mode) => (
          <Row key={mode} sample={<WayLine d={SAMPLE} mode={mode} tone="operating" />}>
            {t(`corridor.mode-${mode}`)}
          </Row>
        ))}
      </ul>
      <p>
        <a href="data/#dataset-corridors">{t('layer.about')}</a>
      </p>
    </Folded>
  )
}

function FlowsKey({ layer, home }: { layer: FlowsLayer; home: Home }) {
  const { year, status, most, without, narrowed } = layer
  if (year === null) return <p>{t('layer.flows-no-goods')}</p>
  const label = fiscalYearLabel(year)
  const none = without.flatMap((id) => home.countries.find((c) => c.id === id)?.iso2 ?? [])
  return (
    <Folded
      title={t('layer.flows-count', {
        year: label,
        provisional: status === 'provisional' ? 'yes' : 'no',
      })}
    >
      <p>{t(narrowed ? 'layer.flows-narrowed' : 'layer.flows-unit')}</p>
      {most > 0 && (
        <ul data-dataset="trade">
          {[1, 0.25].map((share) => (
            <Row key={share} sample={<path className={marks.arc} d={SAMPLE} strokeWidth={arcWidth(share)} />}>
              {t('layer.flows-width', { value: formatNumber(most * share, 0) })}
            </Row>
          ))}
          <Row
            sample={
              <path className={`${marks.arc} ${marks.export}`} d={SAMPLE} strokeWidth={arcWidth(0.4)} />
            }
          >
            {t('layer.flows-export')}
          </Row>
        </ul>
      )}
      <p>{t('layer.flows-import')}</p>
      {none.length > 0 && (
        <p>{t('layer.flows-without', { year: label, names: formatList(none.map(countryName)) })}</p>
      )}
      <p>
        <a href="trade/">{t('layer.flows-all')}</a>
      </p>
    </Folded>
  )
}

function CitiesKey({ cities }: { cities: readonly DotMark[] }) {
  return (
    <Folded title={t('layer.cities-count', { count: cities.length })}>
      <p>{t('layer.cities-note')}</p>
      <p>
        <a href="data/#dataset-cities">{t('layer.about')}</a>
      </p>
    </Folded>
  )
}
