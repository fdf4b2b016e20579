import { useCallback } from 'react'
import { roundCamera } from '../../domain/camera.ts'
import type { Home } from '../../domain/home.ts'
import type { PlaceId } from '../../domain/ids.ts'
import type { NamesAt } from '../../map/labels.ts'
import { type PointMark, PointMarks } from '../../map/PointMarks.tsx'
import type { Point } from '../../map/projection.ts'
import type { Links } from '../useLinks.ts'
import { useSites } from './useSites.ts'

/** The mineral sites on the map; a click opens the card of one. */
export default function SiteMarks(props: { home: Home; links: Links; at: NamesAt; zoom: number }) {
  const { home, links, at, zoom } = props
  const { layer } = useSites(home, true)
  const link = useCallback((point: PointMark) => links.to({ place: point.id as PlaceId }), [links])
  const apart = useCallback(
    ([lon, lat]: Point, to: number) => links.to({ map: roundCamera({ lon, lat, zoom: to }) }),
    [links],
  )
  return layer ? <PointMarks points={layer.points} {...{ at, zoom, link, apart }} /> : null
}
