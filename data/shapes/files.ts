import * as v from 'valibot'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { Boundary } from '../../src/domain/boundary.ts'
import { MapLabels, type Site } from '../../src/domain/home.ts'
import type { BoundaryView, CountryId } from '../../src/domain/ids.ts'
import type { BaseShapes, RegionGeoJson, StateProperties } from '../../src/domain/region.ts'
import { checkLabels } from '../check.ts'
import type { ShapeFile } from '../package/archive.ts'
import { DataError, type Reader } from '../read.ts'
import { baseShapes } from './base.ts'
import { Enclave, enclavesOf } from './enclaves.ts'
import { context, type Lakes, stateGeometry } from './geojson.ts'
import { near, RegionName, type Rivers } from './near.ts'
import { checkOwners, Owners, offeredViews, type Shapes } from './owners.ts'
import { Areas, PartyEntry, placesOf } from './places.ts'

/** The topologies: the same cells, each level with what stands before the view in the names of its files. */
const LEVELS = [
  { file: 'shapes/india-ca.topo.json', called: 'the topology', prefix: '' },
  { file: 'shapes/india-ca.detail.topo.json', called: 'the detailed topology', prefix: 'detail.' },
] as const

/** What is made of data/shapes. */
interface Shaped {
  /** Name → content of every file with a geometry, and of the places to go to. */
  readonly files: Record<string, string>
  /** Those of the most detailed level. */
  readonly forDownload: readonly ShapeFile[]
  readonly views: Owners['views']
  readonly labels: MapLabels
  /** The map that the page is served with. */
  readonly base: BaseShapes
}

/** data/shapes → what the map draws, near and far, and where one can go on it. */
export function shapeFiles(
  read: Reader,
  site: Site,
  atlas: Atlas,
  properties: (id: CountryId, view: BoundaryView) => StateProperties,
): Shaped {
  const { json, one } = read
  const labels = one('shapes/labels.json', MapLabels)
  checkLabels(labels)
  const owners = one('shapes/owners.json', Owners)
  const states = atlas.countries.map(({ id }) => id)
  const topology = <T>(file: string, ...objects: string[]): T => topologyOf(json(file), file, objects) as T
  const [main, detail] = LEVELS.map(({ file, called }) => {
    const shapes = topology<Shapes>(file, 'cells', 'adm1')
    checkOwners(owners, shapes, called)
    checkStates(shapes, file, states)
    return shapes
  }) as [Shapes, Shapes]
  const views = offeredViews(site, owners)
  const lakes = topology<Lakes>('shapes/lakes.topo.json', 'lakes')
  const rivers = topology<Rivers>('shapes/rivers.topo.json', 'rivers')
  const regionNames = one('shapes/regions.json', v.array(RegionName))
  const named = one('shapes/enclaves.json', v.array(Enclave))

  const statesOf = (shapes: Shapes, { id: view }: Boundary): RegionGeoJson => ({
    type: 'FeatureCollection',
    features: states.map((id) => ({
      type: 'Feature',
      properties: properties(id, view),
      geometry: stateGeometry(shapes, owners, view, id),
    })),
  })
  /** The two files that are drawn together, at either level. */
  const level = (shapes: Shapes, prefix: string, view: Owners['views'][number]): ShapeFile[] => [
    file('region', `${prefix}${view.id}`, view, statesOf(shapes, view)),
    file('context', `${prefix}${view.id}`, view, context(shapes, lakes, owners, view, states)),
  ]
  const far = views.flatMap((view) => level(main, LEVELS[0].prefix, view))
  const close = views.flatMap((view) => {
    const enclaves = enclavesOf(detail, owners, view.id, states, named)
    return [
      ...level(detail, LEVELS[1].prefix, view),
      file('near', view.id, view, near(detail, rivers, owners, view, states, regionNames, enclaves)),
    ]
  })
  const places = placesOf({
    atlas,
    shapes: detail,
    owners,
    views: views.map(({ id }) => id),
    labels,
    areas: one('shapes/areas.json', Areas),
    parties: one('shapes/parties.json', v.array(PartyEntry)),
    enclaves: enclavesOf(detail, owners, site.boundary, states, named),
  })
  return {
    files: {
      ...Object.fromEntries([...far, ...close].map(({ name, text }) => [name, text])),
      'places.json': JSON.stringify(places),
    },
    forDownload: close,
    views,
    labels,
    base: baseShapes(main, lakes, owners, site.boundary, states),
  }
}

const file = (content: ShapeFile['content'], of: string, view: Boundary, geojson: object): ShapeFile => ({
  name: `${content}.${of}.geojson`,
  text: JSON.stringify(geojson),
  content,
  view,
})

/** Stops where a topology lacks one of the collections that are drawn from it. */
function topologyOf(json: unknown, file: string, objects: readonly string[]): unknown {
  const known = (json as { objects?: Record<string, { geometries?: unknown[] }> } | null)?.objects
  const missing = objects.find((name) => !known?.[name]?.geometries?.length)
  if (missing) throw new DataError(file, missing, 'the topology has no such shapes')
  return json
}

function checkStates(shapes: Shapes, file: string, states: readonly CountryId[]): void {
  const missing = states.find((id) => !shapes.objects.cells.geometries.some((g) => g.id === id))
  if (missing)
    throw new DataError(`countries/${missing}.json`, 'id', `data/${file} has no shape "${missing}"`)
}
