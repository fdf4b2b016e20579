import { Suspense, useMemo } from 'react'
import type { Camera } from '../domain/camera.ts'
import { t } from '../i18n/t.ts'
import { mapLabels } from '../map/labels.ts'
import { MapView } from '../map/MapView.tsx'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import { Legend } from './Legend.tsx'
import styles from './MapPanel.module.css'
import type { MapPanelProps } from './MapPanel.tsx'
import { PANEL } from './Panel.tsx'
import type { Data } from './useData.ts'

const MapOverlay = lazily(() => import('./MapOverlay.tsx'))
const LineKinds = lazily(() => import('./LineKinds.tsx'))

/** One map with its legend and the name of its boundary view. */
export function MapPane(
  props: Omit<MapPanelProps, 'data'> & {
    /** Of this map's boundary view or, while it is on its way, of the one before. */
    shapes: Data['shapes']
    moving: Camera | null
    onMove: (camera: Camera) => void
    onCamera: (camera: Camera | null) => void
  },
) {
  const { home, shapes, view, setView, links } = props
  const labels = useMemo(() => mapLabels(home), [home])
  // The stamp names what is seen: the served map, or the view before, until the chosen one is loaded.
  const drawn = shapes?.view ?? home.shapes.boundary
  const boundary = home.boundaries.find(({ id }) => id === drawn)
  const model = useMemo(() => ({ ...props.model, boundary: drawn }), [props.model, drawn])
  return (
    <MapView
      base={home.shapes}
      shapes={shapes}
      labels={labels}
      model={model}
      theme={props.theme}
      camera={view.map}
      moving={props.moving}
      onMove={props.onMove}
      onCamera={props.onCamera}
      globe={view.globe}
      onGlobe={(globe) => setView({ globe }, 'replace')}
      link={links.country}
      onPick={links.pick}
      overlay={(seen) => (
        <Failing fallback={null}>
          <Suspense>
            <MapOverlay
              seen={seen}
              home={home}
              shapes={shapes}
              isHome={view.map === null}
              hatched={boundary?.hatched ?? false}
              onHome={() => props.onCamera(null)}
            />
          </Suspense>
        </Failing>
      )}
    >
      <Legend model={model} filtered={view.sectors.length > 0} hatched={boundary?.hatched ?? false}>
        {shapes && (
          <Failing fallback={null}>
            <Suspense>
              <LineKinds context={shapes.context} />
            </Suspense>
          </Failing>
        )}
      </Legend>
      {view.country && (
        <a className={styles.read} href={`#${PANEL}`}>
          {t('profile.read')}
        </a>
      )}
      <details className={styles.boundary} data-dataset="boundaries">
        <summary>{t('boundary.stamp', { view: boundary?.name ?? drawn })}</summary>
        <p>{boundary?.text}</p>
        <p>{t('boundary.disclaimer')}</p>
      </details>
    </MapView>
  )
}
