import { readFileSync } from 'node:fs'
import { deserialize } from 'node:v8'
import * as v from 'valibot'
import { Atlas } from '../../src/domain/atlas.ts'
import type { Download } from '../../src/domain/download.ts'
import { Home } from '../../src/domain/home.ts'
import type { BoundaryView } from '../../src/domain/ids.ts'
import { Page } from '../../src/domain/page.ts'
import { Part, type Parts } from '../../src/domain/part.ts'
import { PARTS, partFile } from '../../src/domain/partName.ts'
import { Places } from '../../src/domain/place.ts'
import { ContextGeoJson, NearGeoJson, RegionGeoJson } from '../../src/domain/region.ts'
import type { Outcome } from '../tools/compile.ts'
import { COMPILED } from './once.ts'

const outcome = deserialize(readFileSync(COMPILED)) as Outcome
if ('fault' in outcome) throw new Error(outcome.fault)
/** The real data as the app gets it, compiled once a run; each test file has a copy of its own. */
const { compiled } = outcome

export const files = compiled.files

/** A file of text; the zip is none. */
export function textOf(name: string): string {
  const file = compiled.files[name]
  if (typeof file !== 'string') throw new Error(`${name} is no text`)
  return file
}

const read = <S extends v.GenericSchema>(schema: S, name: string): v.InferOutput<S> =>
  v.parse(schema, JSON.parse(textOf(name)))

export const home: Home = v.parse(Home, { ...compiled.home, files: {} })
/** The atlas as every page loads it, and the parts that some load beside it. */
export const served: Atlas = read(Atlas, 'atlas.json')
export const parts: Parts = Object.fromEntries(
  PARTS.map((name) => [name, read(Part[name] as v.GenericSchema, partFile(name))]),
)
/** All of it, in the order of data/. */
export const atlas: Atlas = compiled.whole
/** What a page beside the atlas is served with. */
export const page = v.parse(Page, {
  version: atlas.version,
  asOf: atlas.asOf,
  boundary: home.site.boundary,
  boundaryViews: home.site.boundaryViews,
  years: home.years,
  files: { 'samvad-atlas.zip': '../data/samvad-atlas.1a2b.zip' },
  up: '../',
  download: compiled.download,
}) as Page & { download: Download }
/** The files of a view are there at two levels; the name of the level stands before that of the view. */
export type Level = '' | 'detail.'
export const regionIn = (view: BoundaryView, level: Level = ''): RegionGeoJson =>
  read(RegionGeoJson, `region.${level}${view}.geojson`)
export const contextIn = (view: BoundaryView, level: Level = ''): ContextGeoJson =>
  read(ContextGeoJson, `context.${level}${view}.geojson`)
export const nearIn = (view: BoundaryView): NearGeoJson => read(NearGeoJson, `near.${view}.geojson`)
export const places = (): Places => read(Places, 'places.json')
