import { useCallback, useMemo } from 'react'
import { type Camera, roundCamera } from '../domain/camera.ts'
import type { Home } from '../domain/home.ts'
import { t } from '../i18n/t.ts'
import { mapLabels } from '../map/labels.ts'
import { MapView } from '../map/MapView.tsx'
import type { MapModel } from '../select/mapModel.ts'
import type { Theme } from '../theme/theme.ts'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'
import { Legend } from './Legend.tsx'
import styles from './MapPanel.module.css'
import { PANEL } from './Panel.tsx'
import type { Data } from './useData.ts'
import type { Links } from './useLinks.ts'

/** The map with its legend and the name of its boundary view. */
export function MapPanel(props: {
  home: Home
  data: Data
  model: MapModel
  view: View
  setView: ViewState['setView']
  theme: Theme
  links: Links
}) {
  const { home, data, view, setView, links } = props
  const labels = useMemo(() => mapLabels(home), [home])
  const onCamera = useCallback(
    (map: Camera | null) => setView({ map: map && roundCamera(map) }, 'replace'),
    [setView],
  )
  // The stamp names what is seen: the served map, or the view before, until the chosen one is loaded.
  const drawn = data.shapes?.view ?? home.shapes.boundary
  const boundary = home.boundaries.find(({ id }) => id === drawn)
  const model = useMemo(() => ({ ...props.model, boundary: drawn }), [props.model, drawn])
  return (
    <MapView
      base={home.shapes}
      shapes={data.shapes}
      labels={labels}
      model={model}
      theme={props.theme}
      camera={view.map}
      onCamera={onCamera}
      link={links.country}
      onPick={links.pick}
    >
      <Legend model={model} filtered={view.sectors.length > 0} hatched={boundary?.hatched ?? false} />
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
