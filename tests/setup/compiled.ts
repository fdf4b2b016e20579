import * as v from 'valibot'
import { compile } from '../../data/compile.ts'
import { Atlas, Home } from '../../src/domain/atlas.ts'
import type { BoundaryView } from '../../src/domain/ids.ts'
import { ContextGeoJson, RegionGeoJson } from '../../src/domain/region.ts'

/** The real data as the app gets it, compiled once a test file. */
const compiled = compile()

const read = <S extends v.GenericSchema>(schema: S, name: string): v.InferOutput<S> =>
  v.parse(schema, JSON.parse(compiled.files[name] ?? ''))

export const files = compiled.files
export const home: Home = v.parse(Home, { ...compiled.home, files: {} })
export const atlas: Atlas = read(Atlas, 'atlas.json')
export const regionIn = (view: BoundaryView): RegionGeoJson => read(RegionGeoJson, `region.${view}.geojson`)
export const contextIn = (view: BoundaryView): ContextGeoJson =>
  read(ContextGeoJson, `context.${view}.geojson`)
