import { Suspense } from 'react'
import type { Camera } from '../domain/camera.ts'
import { t } from '../i18n/t.ts'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import { zoomBy } from './camera.ts'
import styles from './MapView.module.css'

// Nobody asks for the globe before WebGL is known.
const GlobeButton = lazily(() => import('./GlobeButton.tsx'))

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
      <button
        type="button"
        aria-label={t('map.zoom-home')}
        // The focus of whoever presses it stays.
        aria-disabled={isHome}
        onClick={() => onCamera(null)}
      >
        ⌂
      </button>
      {hasGlobe !== null && (
        <Failing fallback={null}>
          <Suspense>
            <GlobeButton on={globe} onGlobe={onGlobe} has={hasGlobe} />
          </Suspense>
        </Failing>
      )}
    </div>
  )
}
