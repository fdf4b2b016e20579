import { type ReactNode, useId, useState } from 'react'
import type { Home } from '../../domain/home.ts'
import { LAYERS } from '../../domain/layers.ts'
import { t } from '../../i18n/t.ts'
import { withLayer } from '../../select/layers/layers.ts'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import styles from './LayerLegend.module.css'
import { type LayerKey, layerKey, SAMPLE } from './layerKeys.tsx'
import { useLayers } from './useLayers.ts'

/** What can be laid over the map, and what its marks mean. */
export default function LayerLegend(props: {
  home: Home
  view: View
  setView: ViewState['setView']
  children: ReactNode
}) {
  const { home, view, setView } = props
  // Folded where it would cover the map, which two maps and the years leave less room, until the reader says otherwise.
  const [wide] = useState(() => !matchMedia('(max-width: 900px)').matches)
  const [wanted, want] = useState<boolean | null>(null)
  const open = wanted ?? (wide && view.beside === null && view.year === null)
  const layers = useLayers(home, view)
  const { on } = layers
  const box = useId()
  return (
    <details
      className={styles.layers}
      data-counted="features"
      open={open}
      onToggle={(e) => e.currentTarget.open !== open && want(e.currentTarget.open)}
    >
      <summary>{t('layer.title')}</summary>
      <fieldset className={styles.boxes} aria-label={t('layer.title')}>
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
      {on.map((id) => {
        if (layers.failed(id)) {
          return (
            <p key={id} role="alert">
              {t(`layer.${id}-failed`)}{' '}
              <button type="button" onClick={() => layers.retry(id)}>
                {t('notice.retry')}
              </button>
            </p>
          )
        }
        const layer = layerKey(id, layers, home)
        return layer && <Key key={id} of={layer} name={box} />
      })}
      {props.children}
    </details>
  )
}

/** Folded, how many there are; unfolded, what the marks mean and who says so. Of one `name` one alone is open: together they would cover the map. */
function Key({ of, name }: { of: LayerKey; name: string }) {
  const { title, notes, rows, symbols, link, dataset } = of
  return (
    <details className={styles.key} name={name} data-dataset={dataset}>
      <summary>{title}</summary>
      <div className={styles.marks}>
        {rows.length > 0 && (
          <ul>
            {rows.map(({ id, sample, text }) => (
              <li key={id}>
                <svg {...SAMPLE} viewBox={VIEW_BOX} aria-hidden="true">
                  {sample}
                </svg>
                <span>{text}</span>
              </li>
            ))}
          </ul>
        )}
        {symbols.length > 0 && (
          <p className={styles.symbols}>
            {symbols.map(([symbol, meaning]) => (
              <span key={symbol}>
                <b>{symbol}</b> {meaning}
              </span>
            ))}
          </p>
        )}
        {notes.map((note) => (
          <p key={note}>{note}</p>
        ))}
        <p>
          <a href={link.href}>{link.text}</a>
        </p>
      </div>
    </details>
  )
}

const VIEW_BOX = `${-SAMPLE.width / 2} ${-SAMPLE.height / 2} ${SAMPLE.width} ${SAMPLE.height}`
