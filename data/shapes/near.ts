import type { LineString, MultiPolygon, Position } from 'geojson'
import { feature, merge, mesh, meshArcs } from 'topojson-client'
import type { GeometryCollection, MultiPolygon as TopoAreas, Topology } from 'topojson-specification'
import * as v from 'valibot'
import type { BoundaryView, CountryId } from '../../src/domain/ids.ts'
import type { NearGeoJson, NearProperties } from '../../src/domain/region.ts'
import { DataError } from '../read.ts'
import { rounded, stateGeometry } from './geojson.ts'
import { linesOf, plain } from './lines.ts'
import { isWithin, poleOf } from './measure.ts'
import { type Owners, ownerOf, type Shapes } from './owners.ts'

export type Rivers = Topology<{ rivers: GeometryCollection<{ name: string | null; rank: number }> }>

/** data/shapes/regions.json: names and ids that are known otherwise than the topology has them. */
export const RegionName = v.strictObject({ unit: v.string(), id: v.string(), name: v.string() })
export type RegionName = v.InferOutput<typeof RegionName>

/** A first-level unit of the topology; a part of one (`part_of`) is a cell that some view gives to its state. */
interface Unit {
  readonly c: CountryId
  readonly n?: string
  readonly iso?: string
  readonly part_of?: string
}
type Part = TopoAreas<Unit> & { id: string }

/** What a river has outside these degrees is far from the six (west, south, east, north). */
const REACH = [44, 4, 100, 58] as const

/** What only a close map shows: borders and names of first-level regions, names of enclaves, rivers. */
export function near(
  shapes: Shapes,
  rivers: Rivers,
  owners: Owners,
  view: Owners['views'][number],
  states: readonly CountryId[],
  names: readonly RegionName[],
  enclaves: readonly { id: string; name: string; at: [number, number] }[],
): NearGeoJson {
  const lands = new Map(states.map((id) => [id, stateGeometry(shapes, owners, view.id, id)]))
  const units = unitsOf(shapes, owners, view.id)
  return {
    type: 'FeatureCollection',
    features: [
      lineFeature({ kind: 'region-line' }, borders(shapes, owners, view, units, lands)),
      ...regionNames(shapes, units, lands, names),
      ...enclaves.map(({ id, name, at }) => pointFeature({ kind: 'enclave', id, name }, at)),
      ...riversOf(rivers),
    ],
  }
}

/** Regions by their id, each with the parts that the view gives to its state. */
function unitsOf(shapes: Shapes, owners: Owners, view: BoundaryView): ReadonlyMap<string, Part[]> {
  const all = shapes.objects.adm1.geometries as unknown as Part[]
  const units = new Map<string, Part[]>()
  for (const unit of all) if (unit.properties?.n) units.set(unit.id, [unit])
  for (const part of all) {
    const { c, part_of } = part.properties ?? {}
    if (!part_of || ownerOf(owners, view, part.id) !== c) continue
    const whole = all.find((unit) => unit.properties?.iso === part_of)
    if (!whole)
      throw new DataError(FILE, part.id, `the topology has no region "${part_of}" that it is part of`)
    units.get(whole.id)?.push(part)
  }
  return units
}
const FILE = 'shapes/regions.json'

/**
 * Borders between two regions of one state, as far as the view has that state there: no region of a state ends inside
 * what the view gives to another, and what is a boundary line already is not drawn twice.
 */
function borders(
  shapes: Shapes,
  owners: Owners,
  view: Owners['views'][number],
  units: ReadonlyMap<string, Part[]>,
  lands: ReadonlyMap<CountryId, MultiPolygon>,
) {
  const unitOf = new Map([...units].flatMap(([id, parts]) => parts.map((part) => [part, id] as const)))
  const drawn = new Set(linesOf(shapes, owners, view).flatMap(({ arcs }) => arcs.flat().map(plain)))
  const kept = states(units).flatMap((state) => {
    const land = lands.get(state)
    const parts = [...unitOf.keys()].filter((part) => part.properties?.c === state)
    const between = meshArcs(
      shapes,
      { type: 'GeometryCollection', geometries: parts },
      (a, b) => unitOf.get(a as Part) !== unitOf.get(b as Part),
    )
    return between.arcs.flat().filter((arc) => !drawn.has(plain(arc)) && land && isInside(shapes, arc, land))
  })
  return mesh(shapes, { type: 'MultiLineString', arcs: kept.map((arc) => [arc]) }).coordinates
}

const states = (units: ReadonlyMap<string, Part[]>) => [
  ...new Set([...units.values()].flatMap(([unit]) => unit?.properties?.c ?? [])),
]

/** An arc lies on one side of every boundary, so that its middle speaks for all of it. */
function isInside(shapes: Shapes, arc: number, land: MultiPolygon): boolean {
  const { coordinates } = feature(shapes, { type: 'LineString', arcs: [arc] }).geometry as LineString
  const at = Math.floor(coordinates.length / 2)
  const [[x1 = 0, y1 = 0] = [], [x2 = 0, y2 = 0] = []] = coordinates.slice(at - 1, at + 1)
  return isWithin([(x1 + x2) / 2, (y1 + y2) / 2], land)
}

/** A region of which the middle is given to another state has no name in the view. */
function regionNames(
  shapes: Shapes,
  units: ReadonlyMap<string, Part[]>,
  lands: ReadonlyMap<CountryId, MultiPolygon>,
  names: readonly RegionName[],
): NearGeoJson['features'] {
  const unknown = names.find(({ unit }) => !units.has(unit))
  if (unknown) throw new DataError(FILE, unknown.unit, 'the topology has no such region')
  return [...units].flatMap(([unit, parts]) => {
    const { c: country, n = unit, iso = unit } = parts[0]?.properties ?? {}
    if (!country) return []
    const { id, name } = names.find((known) => known.unit === unit) ?? { id: iso, name: n }
    const at = poleOf(merge(shapes, parts))
    const land = lands.get(country)
    return land && isWithin(at, land) ? [pointFeature({ kind: 'region', id, name, country }, at)] : []
  })
}

function riversOf(rivers: Rivers): NearGeoJson['features'] {
  return feature(rivers, rivers.objects.rivers).features.flatMap(
    ({ properties: { name, rank }, geometry: g }) => {
      const lines =
        g?.type === 'LineString' ? [g.coordinates] : g?.type === 'MultiLineString' ? g.coordinates : []
      const near = lines.filter(isNear)
      return near.length === 0
        ? []
        : [
            lineFeature(
              { kind: 'river', name, rank },
              near.map((line) => line.map(tenMetres)),
            ),
          ]
    },
  )
}

/** Four decimals; the grid of the rivers is coarser. */
const tenMetres = (p: Position): Position => p.map((n) => Math.round(n * 1e4) / 1e4)

function isNear(line: readonly Position[]): boolean {
  const [west, south, east, north] = REACH
  return line.some(([x = 0, y = 0]) => x >= west && x <= east && y >= south && y <= north)
}

function lineFeature(properties: NearProperties, lines: readonly Position[][]): NearGeoJson['features'][0] {
  const coordinates = lines.map((line) => line.map(rounded))
  return { type: 'Feature', properties, geometry: { type: 'MultiLineString', coordinates } }
}

const pointFeature = (properties: NearProperties, at: Position): NearGeoJson['features'][0] => ({
  type: 'Feature',
  properties,
  geometry: { type: 'Point', coordinates: at },
})
