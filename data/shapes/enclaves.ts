import type { MultiPolygon, Position } from 'geojson'
import * as v from 'valibot'
import { type BoundaryView, CountryId, PlaceId } from '../../src/domain/ids.ts'
import { DataError } from '../read.ts'
import { stateGeometry } from './geojson.ts'
import { boxOf, isWithin, poleOf } from './measure.ts'
import type { Owners, Shapes } from './owners.ts'

/** data/shapes/enclaves.json: a part of one state that lies within another, by a place in it. */
export const Enclave = v.strictObject({
  id: PlaceId,
  name: v.pipe(v.string(), v.nonEmpty()),
  of: CountryId,
  within: CountryId,
  lon: v.number(),
  lat: v.number(),
})
export type Enclave = v.InferOutput<typeof Enclave>

const FILE = 'shapes/enclaves.json'

/** Each enclave with its middle and its box; stops where the shapes and the list do not agree. */
export function enclavesOf(
  shapes: Shapes,
  owners: Owners,
  view: BoundaryView,
  states: readonly CountryId[],
  named: readonly Enclave[],
) {
  const drawn = drawnEnclaves(new Map(states.map((id) => [id, stateGeometry(shapes, owners, view, id)])))
  const holds = (part: MultiPolygon, { lon, lat }: Enclave) => isWithin([lon, lat], part)
  const found = named.map((enclave) => {
    const place = drawn.find(
      ({ of, within, part }) => of === enclave.of && within === enclave.within && holds(part, enclave),
    )
    if (!place)
      throw new DataError(
        FILE,
        enclave.id,
        `no part of ${enclave.of} within ${enclave.within} is there (view "${view}")`,
      )
    const { id, name, of, within } = enclave
    return { id, name, of, within, at: poleOf(place.part), box: boxOf(place.part), part: place.part }
  })
  const unnamed = drawn.find(({ part }) => !found.some((enclave) => enclave.part === part))
  if (unnamed)
    throw new DataError(FILE, '', `the part of ${unnamed.of} at ${poleOf(unnamed.part)} has no name`)
  return found
}

/** Parts of one state that fill a hole of another. */
function drawnEnclaves(states: ReadonlyMap<CountryId, MultiPolygon>) {
  const holes = new Map<string, CountryId>()
  for (const [id, { coordinates }] of states)
    for (const [, ...inner] of coordinates) for (const hole of inner) holes.set(outline(hole), id)
  return [...states].flatMap(([of, { coordinates }]) =>
    coordinates.flatMap((rings) => {
      const within = holes.get(outline(rings[0] ?? []))
      const part: MultiPolygon = { type: 'MultiPolygon', coordinates: [rings] }
      return within ? [{ of, within, part }] : []
    }),
  )
}

/** The same for two rings of the same positions, wherever they begin and however they wind. */
const outline = (ring: readonly Position[]) => [...new Set(ring.map(String))].sort().join(' ')
