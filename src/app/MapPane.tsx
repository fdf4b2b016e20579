import { type ReactNode, Suspense, useMemo, useState } from 'react'
import type { Camera } from '../domain/camera.ts'
import { t } from '../i18n/t.ts'
import { mapLabels } from '../map/labels.ts'
import { MapView } from '../map/MapView.tsx'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import { useAfterPaint } from '../ui/useAfterPaint.ts'
import { Legend } from './Legend.tsx'
import styles from './MapPanel.module.css'
import type { MapPanelProps } from './MapPanel.tsx'
import { PANEL } from './Panel.tsx'
import type { Data } from './useData.ts'

const LineKinds = lazily(() => import('./LineKinds.tsx'))
const MapOverlay = lazily(() => import('./MapOverlay.tsx'))
const MapReach = lazily(() => import('./places/MapReach.tsx'))
const MoreViews = lazily(() => import('./boundaries/MoreViews.tsx'))

export type MapPaneProps = Omit<MapPanelProps, 'data'> & {
  /** Of this map's boundary view or, while it is on its way, of the one before. */
  readonly shapes: Data['shapes']
  readonly moving: Camera | null
  readonly onMove: (camera: Camera) => void
  readonly onCamera: (camera: Camera | null) => void
  /** Of the second of two maps: its name, and its way out. The first has legend, buttons and list for both. */
  readonly aside?: { readonly name: string; readonly close: ReactNode }
}

/** One map with its legend and the name of its boundary view. */
export function MapPane(props: MapPaneProps) {
  const { home, view, setView, links, aside } = props
  // Another view is drawn anew from end to end: that it was chosen is seen before.
  const shapes = useAfterPaint(props.shapes)
  const [unfolded, unfold] = useState(false)
  const labels = useMemo(() => mapLabels(home), [home])
  const [said, setSaid] = useState<string>()
  // The stamp names what is seen: the served map, or the view before, until the chosen one is loaded.
  const drawn = shapes?.view ?? home.shapes.boundary
  const boundary = home.boundaries.find(({ id }) => id === drawn)
  const model = useMemo(() => ({ ...props.model, boundary: drawn }), [props.model, drawn])
  const isHatched = home.boundaries.some(({ id, hatched }) => hatched && (id === drawn || id === view.beside))
  return (
    <MapView
      name={aside?.name}
      corner={aside?.close}
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
      said={said}
      overlay={(seen) => (
        <>
          <Part>
            <MapReach {...props} model={model} seen={seen} onSaid={setSaid} />
          </Part>
          <Part>
            <MapOverlay
              seen={seen}
              home={home}
              shapes={shapes}
              isHome={view.map === null}
              hatched={boundary?.hatched ?? false}
              onHome={() => props.onCamera(null)}
            />
          </Part>
        </>
      )}
    >
      {!aside && (
        <Legend model={model} filtered={view.sectors.length > 0} hatched={isHatched}>
          {shapes && (
            <Part>
              <LineKinds home={home} context={shapes.context} beside={view.beside} />
            </Part>
          )}
        </Legend>
      )}
      {view.country && !aside && (
        <a className={styles.read} href={`#${PANEL}`}>
          {t('profile.read')}
        </a>
      )}
      <details className={styles.boundary} data-dataset="boundaries" onToggle={() => unfold(true)}>
        <summary>{t('boundary.stamp', { view: boundary?.name ?? drawn })}</summary>
        <p>{boundary?.text}</p>
        <p>{t('boundary.disclaimer')}</p>
        {unfolded && !aside && home.boundaries.length > 1 && (
          <Part>
            <MoreViews {...props} />
          </Part>
        )}
      </details>
    </MapView>
  )
}

/** What comes later, and is missed by nobody else where it does not. */
const Part = ({ children }: { children: ReactNode }) => (
  <Failing fallback={null}>
    <Suspense>{children}</Suspense>
  </Failing>
)
