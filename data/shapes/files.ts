import * as v from 'valibot'
import type { Atlas } from '../../src/domain/atlas.ts'
import { MapLabels, type Site } from '../../src/domain/home.ts'
import type { BoundaryView, CountryId } from '../../src/domain/ids.ts'
import type { BaseShapes, RegionGeoJson, StateProperties } from '../../src/domain/region.ts'
import { checkLabels } from '../check.ts'
import { DataError, type Reader } from '../read.ts'
import { baseShapes } from './base.ts'
import { Enclave, enclavesOf } from './enclaves.ts'
import { context, type Lakes, stateGeometry } from './geojson.ts'
import { near, RegionName, type Rivers } from './near.ts'
import { checkOwners, Owners, offeredViews, type Shapes } from './owners.ts'
import { Areas, PartyEntry, placesOf } from './places.ts'

/** The topologies: the same cells, each level with what stands before the view in the names of its files. */
const LEVELS = { main: '', detail: 'detail.' } as const
const TOPOLOGIES = { main: 'shapes/india-ca.topo.json', detail: 'shapes/india-ca.detail.topo.json' } as const
type Level = keyof typeof LEVELS

/** The names of the two files of a view that the dataset is downloaded with. */
export const shapeNames = (view: BoundaryView, level: Level = 'main') =>
  [`region.${LEVELS[level]}${view}.geojson`, `context.${LEVELS[level]}${view}.geojson`] as const

/** data/shapes → every file with a geometry, the places to go to, and the map that the page is served with. */
export function shapeFiles(
  read: Reader,
  site: Site,
  atlas: Atlas,
  properties: (id: CountryId, view: BoundaryView) => StateProperties,
): { files: Record<string, string>; views: Owners['views']; labels: MapLabels; base: BaseShapes } {
  const { json, one } = read
  const labels = one('shapes/labels.json', MapLabels)
  checkLabels(labels)
  const owners = one('shapes/owners.json', Owners)
  const topology = (level: Level) => json(TOPOLOGIES[level]) as Shapes
  const levels = { main: topology('main'), detail: topology('detail') }
  const states = atlas.countries.map(({ id }) => id)
  checkOwners(owners, levels.main)
  checkOwners(owners, levels.detail, 'the detailed topology')
  for (const level of ['main', 'detail'] as const) checkStates(levels[level], TOPOLOGIES[level], states)
  const views = offeredViews(site, owners)
  const lakes = json('shapes/lakes.topo.json') as Lakes
  const rivers = json('shapes/rivers.topo.json') as Rivers
  const regionNames = one('shapes/regions.json', v.array(RegionName))
  const named = one('shapes/enclaves.json', v.array(Enclave))

  const files: Record<string, string> = {}
  for (const view of views) {
    for (const level of ['main', 'detail'] as const) {
      const [region, around] = shapeNames(view.id, level)
      files[region] = JSON.stringify({
        type: 'FeatureCollection',
        features: states.map((id) => ({
          type: 'Feature',
          properties: properties(id, view.id),
          geometry: stateGeometry(levels[level], owners, view.id, id),
        })),
      } satisfies RegionGeoJson)
      files[around] = JSON.stringify(context(levels[level], lakes, owners, view, states))
    }
    const enclaves = enclavesOf(levels.detail, owners, view.id, states, named)
    files[`near.${view.id}.geojson`] = JSON.stringify(
      near(levels.detail, rivers, owners, view, states, regionNames, enclaves),
    )
  }
  files['places.json'] = JSON.stringify(
    placesOf({
      atlas,
      shapes: levels.detail,
      owners,
      views: views.map(({ id }) => id),
      labels,
      areas: one('shapes/areas.json', Areas),
      parties: one('shapes/parties.json', v.array(PartyEntry)),
      enclaves: enclavesOf(levels.detail, owners, site.boundary, states, named),
    }),
  )
  return { files, views, labels, base: baseShapes(levels.main, lakes, owners, site.boundary, states) }
}

function checkStates(shapes: Shapes, file: string, states: readonly CountryId[]): void {
  const missing = states.find((id) => !shapes.objects.cells.geometries.some((g) => g.id === id))
  if (missing)
    throw new DataError(`countries/${missing}.json`, 'id', `data/${file} has no shape "${missing}"`)
}
