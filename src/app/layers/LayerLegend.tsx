import { type ReactNode, useId } from 'react'
import type { Home } from '../../domain/home.ts'
import type { LayerId } from '../../domain/layers.ts'
import { t } from '../../i18n/t.ts'
import { Badge, type Look } from '../../map/PointMarks.tsx'
import { layersOn, withLayer } from '../../select/layers/layers.ts'
import type { SitesLayer } from '../../select/layers/sites.ts'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import styles from './LayerLegend.module.css'
import { useSites } from './useSites.ts'

/** What can be laid over the map, and what its marks mean. */
export default function LayerLegend(props: { home: Home; view: View; setView: ViewState['setView'] }) {
  const { home, view, setView } = props
  const on = layersOn(view)
  const toggle = (id: LayerId) => setView({ layers: withLayer(view, id, !on.includes(id)) })
  const isOn = on.includes('sites')
  const sites = useSites(home, isOn)
  const box = useId()
  return (
    <div className={styles.layers} data-counted="sites">
      <input id={box} type="checkbox" checked={isOn} onChange={() => toggle('sites')} />
      <label htmlFor={box}>{t('layer.sites')}</label>
      {isOn && sites.failed && (
        <p role="alert">
          {t('layer.sites-failed')}{' '}
          <button type="button" onClick={sites.retry}>
            {t('notice.retry')}
          </button>
        </p>
      )}
      {isOn && sites.layer && <SitesKey layer={sites.layer} />}
    </div>
  )
}

function SitesKey({ layer }: { layer: SitesLayer }) {
  const { points, unplaced, tones, symbols, uncertain } = layer
  return (
    <details className={styles.key}>
      <summary>{t('layer.sites-count', { count: points.length, unplaced: unplaced.length })}</summary>
      <div className={styles.marks}>
        <ul>
          {tones.map(({ tone, sites }) => (
            <Row key={tone} look={{ symbol: '', tone, uncertain: false }}>
              {t(`layer.tone-${tone}`)} {sites}
            </Row>
          ))}
          <Row look={{ symbol: '', tone: 'deposit', uncertain: true }}>
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
      </div>
    </details>
  )
}

const Row = ({ look, children }: { look: Look; children: ReactNode }) => (
  <li>
    <svg viewBox="-16 -12 32 24" width="32" height="24" aria-hidden="true">
      <Badge {...look} />
    </svg>
    <span>{children}</span>
  </li>
)
