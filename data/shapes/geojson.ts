import type { MultiLineString, MultiPolygon, Polygon, Position } from 'geojson'
import { feature, merge } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as TopoAreas, Topology } from 'topojson-specification'
import type { BoundaryView, CountryId } from '../../src/domain/ids.ts'
import type { ContextGeoJson } from '../../src/domain/region.ts'
import { linesOf } from './lines.ts'
import { cellsOf, type Owners, ownerOf, type Shapes } from './owners.ts'

/** The map shows Asia; what lies wholly outside these degrees (west, south, east, north) is not shipped. */
export const FRAME = [5, -15, 150, 75] as const

export type Lakes = Topology<{ lakes: GeometryCollection<{ name: string | null }> }>

/** Degrees. A lake smaller than this is a speck on every view of the six. */
const MIN_LAKE = 0.35

/** Lakes that can be seen; a few of the file have no geometry left at its tolerance. */
export function lakesOf(lakes: Lakes): { name: string | null; areas: Polygon | MultiPolygon }[] {
  return feature(lakes, lakes.objects.lakes).features.flatMap(({ properties, geometry }) =>
    (geometry?.type === 'Polygon' || geometry?.type === 'MultiPolygon') && widest(geometry) >= MIN_LAKE
      ? [{ name: properties.name, areas: geometry }]
      : [],
  )
}

function widest(areas: Polygon | MultiPolygon): number {
  const points = (areas.type === 'Polygon' ? areas.coordinates : areas.coordinates.flat()).flat()
  const spread = (axis: 0 | 1) => {
    const values = points.map((p) => p[axis] ?? 0)
    return Math.max(...values) - Math.min(...values)
  }
  return Math.max(spread(0), spread(1))
}

/** The state's polygon in a view, RFC 7946: outer rings run counter-clockwise. */
export function stateGeometry(shapes: Shapes, owners: Owners, view: BoundaryView, id: string): MultiPolygon {
  return wound(merge(shapes, cellsOf(shapes, owners, view, id)))
}

/** Neighbours, boundary lines by kind, disputed areas (where the view marks them) and lakes. */
export function context(
  shapes: Shapes,
  lakes: Lakes,
  owners: Owners,
  view: Owners['views'][number],
  states: readonly CountryId[],
): ContextGeoJson {
  const all = new Set(shapes.objects.cells.geometries.map((g) => ownerOf(owners, view.id, String(g.id))))
  const others = [...all].filter((id) => id === null || !(states as readonly string[]).includes(id))
  const features: ContextGeoJson['features'] = others.map((id) => ({
    type: 'Feature',
    properties: { kind: 'land', id: id ?? 'undetermined' },
    geometry: inFrame(wound(merge(shapes, cellsOf(shapes, owners, view.id, id)))),
  }))
  if (view.hatched) {
    for (const [id, { name, claimedBy }] of Object.entries(owners.cells)) {
      const cell = shapes.objects.cells.geometries.find((g) => g.id === id) as TopoAreas
      features.push({
        type: 'Feature',
        properties: { kind: 'disputed', id, name, claimedBy: [...claimedBy] },
        geometry: wound(merge(shapes, [cell])),
      })
    }
  }
  for (const { kind, arcs } of linesOf(shapes, owners, view)) {
    const { coordinates } = feature(shapes, { type: 'MultiLineString', arcs }).geometry as MultiLineString
    features.push({
      type: 'Feature',
      properties: { kind: 'line', line: kind },
      geometry: { type: 'MultiLineString', coordinates: coordinates.map((line) => line.map(rounded)) },
    })
  }
  for (const { name, areas } of lakesOf(lakes)) {
    features.push({ type: 'Feature', properties: { kind: 'lake', name }, geometry: wound(areas) })
  }
  return { type: 'FeatureCollection', features: features.filter((f) => f.geometry.coordinates.length > 0) }
}

/** The parts of an area of which something is in the frame. */
export function inFrame(areas: MultiPolygon): MultiPolygon {
  const [west, south, east, north] = FRAME
  const coordinates = areas.coordinates.filter(([ring = []]) => {
    const [lons, lats] = [ring.map((p) => p[0] ?? 0), ring.map((p) => p[1] ?? 0)]
    return (
      Math.max(...lons) > west &&
      Math.min(...lons) < east &&
      Math.max(...lats) > south &&
      Math.min(...lats) < north
    )
  })
  return { type: 'MultiPolygon', coordinates }
}

/** Six decimals are 0.1 m, below the grid of the data. */
export const rounded = (position: Position): Position => position.map((n) => Math.round(n * 1e6) / 1e6)

/** TopoJSON winds outer rings clockwise, RFC 7946 the other way. */
function wound(areas: Polygon | MultiPolygon): MultiPolygon {
  const polygons = areas.type === 'Polygon' ? [areas.coordinates] : areas.coordinates
  return {
    type: 'MultiPolygon',
    coordinates: polygons.map((rings) =>
      rings.map((ring, i) => {
        const round = ring.map(rounded)
        return isCounterClockwise(ring) === (i === 0) ? round : round.reverse()
      }),
    ),
  }
}

export function isCounterClockwise(ring: readonly Position[]): boolean {
  let twiceArea = 0
  ring.forEach(([x = 0, y = 0], i) => {
    const [nextX = 0, nextY = 0] = ring[(i + 1) % ring.length] ?? []
    twiceArea += x * nextY - nextX * y
  })
  return twiceArea > 0
}
