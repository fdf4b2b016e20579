import { useCallback, useMemo } from 'react'
import { roundCamera } from '../../domain/camera.ts'
import type { Home } from '../../domain/home.ts'
import type { PlaceId } from '../../domain/ids.ts'
import { ArcMarks } from '../../map/ArcMarks.tsx'
import { DotMarks } from '../../map/DotMarks.tsx'
import type { NamesAt } from '../../map/labels.ts'
import { PointMarks } from '../../map/PointMarks.tsx'
import type { Point } from '../../map/projection.ts'
import { WayMarks } from '../../map/WayMarks.tsx'
import type { DotMark } from '../../select/layers/marks.ts'
import type { View } from '../../view/view.ts'
import type { Links } from '../useLinks.ts'
import { dotsOf, stepOf } from './dots.ts'
import { useLayers } from './useLayers.ts'

/** What is laid over the map, from the ground up; a click opens the card of a mark. */
export default function LayerMarks(props: {
  home: Home
  view: View
  links: Links
  at: NamesAt
  zoom: number
}) {
  const { home, view, links, at, zoom } = props
  const { on, sites, corridors, flows, cities } = useLayers(home, view)
  const link = useCallback((id: string) => links.to({ place: id as PlaceId }), [links])
  const linkDot = useCallback((dot: DotMark) => (dot.kind === 'city' ? link(dot.id) : null), [link])
  const apart = useCallback(
    ([lon, lat]: Point, to: number) => links.to({ map: roundCamera({ lon, lat, zoom: to }) }),
    [links],
  )
  const step = stepOf(zoom)
  const dots = useMemo(
    () => dotsOf({ on, corridors, cities }, step, home),
    [on, corridors, cities, step, home],
  )
  const chosen = view.place
  return (
    <>
      {on.includes('corridors') && corridors && <WayMarks ways={corridors.ways} {...{ chosen, at, link }} />}
      {on.includes('flows') && flows && <ArcMarks arcs={flows.arcs} {...{ chosen, at, zoom, link }} />}
      {dots.length > 0 && <DotMarks dots={dots} at={at} link={linkDot} />}
      {on.includes('sites') && sites && <PointMarks points={sites.points} {...{ at, zoom, link, apart }} />}
    </>
  )
}
