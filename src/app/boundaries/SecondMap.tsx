import type { BoundaryView } from '../../domain/ids.ts'
import { t } from '../../i18n/t.ts'
import { useFocusAfter } from '../../ui/useFocusAfter.ts'
import { MapPane, type MapPaneProps } from '../MapPane.tsx'
import { Notices } from '../Notices.tsx'
import { type Failure, useShapes } from '../useData.ts'
import styles from './Boundaries.module.css'

/** Without its shapes the second map has nothing to draw: it was not served, as the first was. */
const ofSecond = (failure: Failure): Failure =>
  failure.loses === 'map' ? { ...failure, loses: 'beside' } : failure

/** The map of another boundary view, beside the first and with its camera. */
export default function SecondMap(props: Omit<MapPaneProps, 'shapes' | 'aside'> & { beside: BoundaryView }) {
  const { home, view, setView, beside } = props
  const { data: shapes, failures } = useShapes(home.files, beside, view.map)
  const onClosed = useFocusAfter(() => document.querySelector('[data-dataset=boundaries] > summary'))
  const name = home.boundaries.find(({ id }) => id === beside)?.name ?? beside
  const close = (
    <button
      type="button"
      className={styles.close}
      aria-label={t('boundaries.close-beside', { view: name })}
      onClick={() => {
        onClosed()
        setView({ beside: null })
      }}
    >
      ×
    </button>
  )
  return (
    <div className={styles.second}>
      {shapes ? (
        <MapPane {...props} shapes={shapes} aside={{ name: t('boundaries.second', { view: name }), close }} />
      ) : (
        <>
          {failures.length === 0 && (
            <p className={styles.waiting}>{t('boundaries.loading', { view: name })}</p>
          )}
          {close}
        </>
      )}
      <div className={styles.failures}>
        <Notices ignored={[]} failures={failures.map(ofSecond)} />
      </div>
    </div>
  )
}
