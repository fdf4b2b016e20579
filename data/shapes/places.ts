import type { MultiPolygon } from 'geojson'
import { merge } from 'topojson-client'
import type { MultiPolygon as TopoAreas } from 'topojson-specification'
import * as v from 'valibot'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { MapLabels } from '../../src/domain/home.ts'
import { type BoundaryView, PlaceId, SourceId } from '../../src/domain/ids.ts'
import { AreaReading, type MapPlace, type Party, type Places } from '../../src/domain/place.ts'
import { DataError } from '../read.ts'
import { FRAME, inFrame, stateGeometry } from './geojson.ts'
import { boxOf, poleOf, squareKilometres } from './measure.ts'
import type { Owners, Shapes } from './owners.ts'

/** data/shapes/areas.json: of each disputed cell, who drew its outline, and its area as others draw it. */
export const Areas = v.record(v.string(), v.strictObject({ drawnBy: SourceId, others: v.array(AreaReading) }))

/** data/shapes/parties.json: states of the topology and parties to the disputes; who has no ISO code has a name here. */
export const PartyEntry = v.union([
  v.strictObject({ id: v.string(), iso2: v.pipe(v.string(), v.length(2)) }),
  v.strictObject({ id: v.string(), iso2: v.null(), name: v.pipe(v.string(), v.nonEmpty()) }),
])

/** What places.json is made of. */
export interface PlaceSources {
  readonly atlas: Pick<Atlas, 'version' | 'countries' | 'sources'>
  /** The most detailed level. */
  readonly shapes: Shapes
  readonly owners: Owners
  /** Those offered; the neighbours are as the first of them draws them. */
  readonly views: readonly BoundaryView[]
  readonly labels: MapLabels
  readonly areas: v.InferOutput<typeof Areas>
  readonly parties: readonly v.InferOutput<typeof PartyEntry>[]
  readonly enclaves: readonly Omit<Extract<MapPlace, { kind: 'enclave' }>, 'kind'>[]
}

const REGION_NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** Where one can go on the map: capitals, neighbours, enclaves and disputed areas. */
export function placesOf(sources: PlaceSources): Places {
  const { atlas, owners, enclaves } = sources
  const parties = sources.parties.map(
    (party): Party => ({
      ...party,
      name: 'name' in party ? party.name : (REGION_NAMES.of(party.iso2) ?? party.id),
    }),
  )
  const places: MapPlace[] = [
    ...atlas.countries.map(
      ({ id, capital: { name, lon, lat } }): MapPlace => ({
        id: v.parse(PlaceId, name.toLowerCase().replaceAll(' ', '-')),
        kind: 'capital',
        name,
        at: [lon, lat],
        country: id,
      }),
    ),
    ...neighbours(sources, parties),
    ...enclaves.map(
      ({ id, name, at, of, within, box }): MapPlace => ({ id, kind: 'enclave', name, at, of, within, box }),
    ),
    ...disputed(sources),
  ]
  const ids = places.map(({ id }) => id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice) throw new DataError('shapes/enclaves.json', twice, 'another place has this id')
  const involved = new Set(
    Object.values(owners.cells).flatMap(({ owners: by, holder, claimedBy }) => [
      ...Object.values(by),
      holder,
      ...claimedBy,
    ]),
  )
  for (const id of involved)
    if (id !== null && !parties.some((party) => party.id === id))
      throw new DataError('shapes/parties.json', id, 'a party to a dispute without a name')
  return { version: atlas.version, places, parties: parties.filter(({ id }) => involved.has(id)) }
}

/** Every state of the topology that is neither of the six nor disputed as a whole. */
function neighbours(
  { atlas, shapes, owners, views: [view = ''], labels }: PlaceSources,
  parties: readonly Party[],
): MapPlace[] {
  return shapes.objects.cells.geometries.flatMap((cell): MapPlace[] => {
    const id = String(cell.id)
    if (id === REST || id in owners.cells || atlas.countries.some((c) => c.id === id)) return []
    const party = parties.find((p) => p.id === id)
    if (!party) throw new DataError('shapes/parties.json', id, 'a state of the topology without a name')
    const land = inFrame(stateGeometry(shapes, owners, view, id))
    const label = labels.neighbours.find((l) => l.id === id)
    const { name, iso2 } = party
    const at: [number, number] = label ? [label.lon, label.lat] : poleOf(land)
    return [{ id: v.parse(PlaceId, id), kind: 'neighbour', name, at, iso2, box: clipped(boxOf(land)) }]
  })
}
/** The cell of all other states. */
const REST = 'WLD'

function clipped([west, south, east, north]: ReturnType<typeof boxOf>): ReturnType<typeof boxOf> {
  const [left, bottom, right, top] = FRAME
  return [Math.max(west, left), Math.max(south, bottom), Math.min(east, right), Math.min(north, top)]
}

function disputed({ atlas, shapes, owners, views, areas }: PlaceSources): MapPlace[] {
  const unknown = Object.keys(areas).find((cell) => !(cell in owners.cells))
  if (unknown) throw new DataError(FILE, unknown, 'no such cell in data/shapes/owners.json')
  return Object.entries(owners.cells).map(([id, cell]): MapPlace => {
    const { name, owners: by, holder, claimedBy, source: said } = cell
    const known = areas[id]
    if (!known) throw new DataError(FILE, id, 'the area of this cell has no source')
    const geometry = shapes.objects.cells.geometries.find((g) => g.id === id) as TopoAreas
    const land = merge(shapes, [geometry]) as MultiPolygon
    const readings = [
      { km2: squareKilometres(land), source: known.drawnBy, note: 'As this map draws it.' },
      ...known.others,
    ]
    const isUnknown = (source: string) => !atlas.sources.some((s) => s.id === source)
    for (const { source } of readings)
      if (isUnknown(source)) throw new DataError(FILE, id, `unknown source "${source}"`)
    if (isUnknown(said)) throw new DataError('shapes/owners.json', id, `unknown source "${said}"`)
    return {
      id: v.parse(PlaceId, id),
      kind: 'disputed',
      name,
      at: poleOf(land),
      box: boxOf(land),
      holder,
      claimedBy: [...claimedBy],
      source: said,
      owners: Object.fromEntries(views.map((view) => [view, by[view] ?? null])),
      areas: readings,
    }
  })
}
const FILE = 'shapes/areas.json'
