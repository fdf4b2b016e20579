import { useQuery } from '@tanstack/react-query'
import { roundCamera } from '../../domain/camera.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import { shapesQuery } from '../../load/load.ts'
import { comparedIn } from '../../select/compare/shown.ts'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import styles from './Compare.module.css'
import { cameraOn } from './fit.ts'

/** Moves the map to the compared states, as near as all of them let it be. */
export function ShowThese(props: { home: Home; view: View; setView: ViewState['setView'] }) {
  const { home, view, setView } = props
  const shapes = useQuery(shapesQuery(home.files, view.boundary))
  const show = () => {
    const map = document.querySelector('[data-renderer]')?.getBoundingClientRect()
    const camera = map && shapes.data && cameraOn(shapes.data.region, comparedIn(view), map)
    if (camera) setView({ map: roundCamera(camera) })
  }
  return (
    <button type="button" className={styles.show} aria-disabled={!shapes.data} onClick={show}>
      {t('compare.on-map')}
    </button>
  )
}
