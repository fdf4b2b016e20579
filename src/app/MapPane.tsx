import { type ReactNode, Suspense, useMemo, useState } from 'react'
import type { Camera } from '../domain/camera.ts'
import type { Home } from '../domain/home.ts'
import { t } from '../i18n/t.ts'
import { mapLabels, type NamesAt } from '../map/labels.ts'
import { MapView } from '../map/MapView.tsx'
import { layersOn } from '../select/layers/layers.ts'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import { useAfterPaint } from '../ui/useAfterPaint.ts'
import { Legend } from './Legend.tsx'
import styles from './MapPanel.module.css'
import type { MapPanelProps } from './MapPanel.tsx'
import { PANEL } from './Panel.tsx'
import type { Data } from './useData.ts'

const CompareKey = lazily(() => import('./compare/CompareKey.tsx'))
const LineKinds = lazily(() => import('./LineKinds.tsx'))
const LayerLegend = lazily(() => import('./layers/LayerLegend.tsx'))
const LayerMarks = lazily(() => import('./layers/LayerMarks.tsx'))
const OwnLegend = lazily(() => import('./own/OwnLegend.tsx'))
const OwnLayer = lazily(() => import('./own/OwnLayer.tsx'))
const MapOverlay = lazily(() => import('./MapOverlay.tsx'))
const MapReach = lazily(() => import('./places/MapReach.tsx'))
const MapPicture = lazily(() => import('./picture/MapPicture.tsx'))
const Paper = lazily(() => import('./paper/Paper.tsx'))
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
  const labels = useMemo(() => mapLabels(home), [home])
  const [said, setSaid] = useState<string>()
  // The stamp names what is seen: the served map, or the view before, until the chosen one is loaded.
  const drawn = shapes?.view ?? home.shapes.boundary
  const boundary = home.boundaries.find(({ id }) => id === drawn)
  const model = useMemo(() => ({ ...props.model, boundary: drawn }), [props.model, drawn])
  const isHatched = home.boundaries.some(({ id, hatched }) => hatched && (id === drawn || id === view.beside))
  const hasOwn = shapes && !view.embed
  const under = (at: NamesAt, zoom: number) => (
    <>
      <Part>{hasOwn && <OwnLayer {...{ home, at }} moving={props.moving} theme={props.theme} />}</Part>
      <Part>{layersOn(view).length > 0 && <LayerMarks {...{ home, view, links, at, zoom }} />}</Part>
    </>
  )
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
      under={under}
      overlay={(seen) => (
        <>
          <Part>
            <MapReach {...props} model={model} seen={seen} onSaid={setSaid} />
          </Part>
          {!aside && !view.embed && (
            <Part>
              <MapPicture {...{ home, view, model, shapes, seen, said, under, links }} />
            </Part>
          )}
          <Part>
            <Paper {...{ home, view, model, shapes, seen, said, links, aside }} />
          </Part>
          <Part>
            <MapOverlay
              seen={seen}
              home={home}
              shapes={shapes}
              isHome={view.map === null}
              hatched={boundary?.hatched ?? false}
              view={view}
              onHome={() => props.onCamera(null)}
            />
          </Part>
        </>
      )}
    >
      {!aside && (
        <Legend model={model} filtered={view.sectors.length > 0} hatched={isHatched}>
          <Kinds {...{ home, view, setView, shapes }} />
        </Legend>
      )}
      {view.country && !aside && !view.embed && (
        <a className={styles.read} href={`#${PANEL}`}>
          {t(view.compare[0] ? 'panel.compare' : 'profile.read')}
        </a>
      )}
      <Stamp boundary={boundary} drawn={drawn}>
        {!aside && home.boundaries.length > 1 && <MoreViews {...props} />}
      </Stamp>
    </MapView>
  )
}

/** The name of the boundary view, and the disclaimer one step away; what comes with it is loaded when it is unfolded. */
function Stamp(props: {
  boundary: Home['boundaries'][number] | undefined
  drawn: string
  children: ReactNode
}) {
  const { boundary, drawn } = props
  const [unfolded, unfold] = useState(false)
  return (
    <details className={styles.boundary} data-dataset="boundaries" onToggle={() => unfold(true)}>
      <summary>{t('boundary.stamp', { view: boundary?.name ?? drawn })}</summary>
      <p>{boundary?.text}</p>
      <p>{t('boundary.disclaimer')}</p>
      {unfolded && <Part>{props.children}</Part>}
    </details>
  )
}

/** What else the legend explains, once the shapes are there: layers and kinds of lines. */
const Kinds = ({ home, view, setView, shapes }: Pick<MapPaneProps, 'home' | 'view' | 'setView' | 'shapes'>) =>
  shapes && (
    <>
      <Part>{view.compare[0] && <CompareKey {...{ home, view, setView }} />}</Part>
      <Part>
        <LayerLegend {...{ home, view, setView }}>
          {!view.embed && (
            <Part>
              <OwnLegend home={home} />
            </Part>
          )}
        </LayerLegend>
      </Part>
      <Part>
        <LineKinds home={home} context={shapes.context} beside={view.beside} />
      </Part>
    </>
  )

/** What comes later, and is missed by nobody else where it does not. */
const Part = ({ children }: { children: ReactNode }) => (
  <Failing fallback={null}>
    <Suspense>{children}</Suspense>
  </Failing>
)
