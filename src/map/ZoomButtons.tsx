import type { Camera } from '../domain/camera.ts'
import { t } from '../i18n/t.ts'
import { zoomBy } from './camera.ts'
import styles from './MapView.module.css'

/** Nearer, farther, and back to the six; the same for both renderers. */
export function ZoomButtons(props: {
  camera: Camera
  isHome: boolean
  onCamera: (camera: Camera | null) => void
  globe: boolean
  onGlobe: (globe: boolean) => void
  /** Whether the globe can be had; null while that is not known. */
  hasGlobe: boolean | null
}) {
  const { camera, isHome, onCamera, globe, onGlobe, hasGlobe } = props
  return (
    <div className={styles.zoom}>
      <button type="button" aria-label={t('map.zoom-in')} onClick={() => onCamera(zoomBy(camera, 1))}>
        +
      </button>
      <button type="button" aria-label={t('map.zoom-out')} onClick={() => onCamera(zoomBy(camera, -1))}>
        −
      </button>
      {!isHome && (
        <button type="button" aria-label={t('map.zoom-home')} onClick={() => onCamera(null)}>
          ⌂
        </button>
      )}
      {hasGlobe !== null && (
        <button
          type="button"
          aria-label={t(hasGlobe ? 'map.globe' : 'map.globe-none')}
          title={t(hasGlobe ? 'map.globe' : 'map.globe-none')}
          aria-pressed={globe && hasGlobe}
          aria-disabled={!hasGlobe}
          onClick={() => hasGlobe && onGlobe(!globe)}
        >
          <svg viewBox="0 0 18 18" aria-hidden="true">
            <path d="M1 9a8 8 0 1 1 16 0a8 8 0 1 1-16 0h16M9 1c-5 5-5 11 0 16c5-5 5-11 0-16" />
          </svg>
        </button>
      )}
    </div>
  )
}
