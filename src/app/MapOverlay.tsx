import { useQuery } from '@tanstack/react-query'
import { memo, useRef } from 'react'
import type { Home } from '../domain/home.ts'
import type { MapPlace } from '../domain/place.ts'
import { formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { placesQuery } from '../load/load.ts'
import { HOME_BOX, viewBox } from '../map/camera.ts'
import type { Seen } from '../map/MapView.tsx'
import { COMPACT_STEP } from '../map/path.ts'
import { useNamePlacement } from '../map/placement.ts'
import { scaleBar } from '../map/scaleBar.ts'
import type { View } from '../view/view.ts'
import { useLayerNames } from './layers/useLayerNames.ts'
import styles from './MapOverlay.module.css'
import type { Data } from './useData.ts'

const NONE: readonly MapPlace[] = []
const LONGEST_PX = 90

/** What follows the map: the places of its names, its scale, and where it is once it is close. */
export default function MapOverlay(props: {
  seen: Seen
  home: Home
  shapes: Data['shapes']
  isHome: boolean
  hatched: boolean
  view: View
  onHome: () => void
}) {
  const { seen, home, isHome } = props
  const within = useRef<HTMLDivElement>(null)
  const places = useQuery({ ...placesQuery(home), enabled: !isHome })
  const { marks, spots } = useLayerNames(home, props.view, seen.camera.zoom)
  useNamePlacement({
    within,
    shapes: props.shapes,
    places: places.data?.places ?? NONE,
    hatched: props.hatched,
    marks,
    spots,
    onArrange: seen.onArrange,
  })
  const { km, px } = scaleBar(seen.camera, LONGEST_PX)
  const distance = formatNumber(km, 1)
  // Of whole pixels: a fraction of one would have the page laid out anew with every frame of a drag.
  const width = Math.round(px)
  return (
    <>
      <div
        ref={within}
        className={styles.scale}
        role="img"
        aria-label={t('scale.label', { km: distance })}
        data-counted="scale"
      >
        <span>{t('scale.km', { km: distance })}</span>
        <span className={styles.bar} style={{ width }} />
      </div>
      <Locator seen={seen} home={home} onHome={props.onHome} />
    </>
  )
}

/** How much of the height or width of the home view is to be out of sight for the map to be a close one. */
const CLOSE = 0.5
/** World units: about five CSS pixels of the small map. */
const LEAST = 150

/** All land small, without a border that a view might draw otherwise, with the rectangle that is seen; a way back to the six. */
function Locator({ seen, home, onHome }: { seen: Seen; home: Home; onHome: () => void }) {
  const box = viewBox(seen.camera, seen.size)
  if (seen.place || box.height > HOME_BOX.height * CLOSE || box.width > HOME_BOX.width) return null
  const { x, y, width, height } = HOME_BOX
  // A speck would not be seen.
  const [w, h] = [Math.max(box.width, LEAST), Math.max(box.height, LEAST)]
  const left = box.x + (box.width - w) / 2
  const top = box.y + (box.height - h) / 2
  return (
    <button type="button" className={styles.locator} aria-label={t('scale.locator')} onClick={onHome}>
      <svg viewBox={`${x} ${y} ${width} ${height}`} aria-hidden="true">
        <Land d={home.shapes.land} />
        <rect x={left} y={top} width={w} height={h} />
      </svg>
    </button>
  )
}

const Land = memo(({ d }: { d: string }) => <path transform={`scale(${COMPACT_STEP})`} d={d} />)
