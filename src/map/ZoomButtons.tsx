import type { Camera } from '../domain/camera.ts'
import { t } from '../i18n/t.ts'
import { zoomBy } from './camera.ts'
import styles from './MapView.module.css'

/** Nearer, farther, and back to the six; the same for both renderers. */
export function ZoomButtons(props: {
  camera: Camera
  isHome: boolean
  onCamera: (camera: Camera | null) => void
}) {
  const { camera, isHome, onCamera } = props
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={t('map.zoom-in')} onClick={() => onCamera(zoomBy(camera, 1))}>
        +
      </button>
      <button type="button" aria-label={t('map.zoom-out')} onClick={() => onCamera(zoomBy(camera, -1))}>
        −
      </button>
      <button
        type="button"
        aria-label={t('map.zoom-home')}
        // The focus of whoever presses it stays.
        aria-disabled={isHome}
        onClick={() => onCamera(null)}
      >
        ⌂
      </button>
    </div>
  )
}
