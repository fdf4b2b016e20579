import { queryOptions } from '@tanstack/react-query'
import * as v from 'valibot'
import { Atlas, Home } from '../domain/atlas.ts'
import type { BoundaryView } from '../domain/ids.ts'
import { ContextGeoJson, RegionGeoJson } from '../domain/region.ts'

type Files = Home['files']

/** What the page was served with. */
export function readHome(text: string): Home {
  return v.parse(Home, JSON.parse(text))
}

export const atlasQuery = (files: Files) => file(files, 'atlas.json', Atlas)
export const regionQuery = (files: Files, view: BoundaryView) =>
  file(files, `region.${view}.geojson`, RegionGeoJson)
export const contextQuery = (files: Files, view: BoundaryView) =>
  file(files, `context.${view}.geojson`, ContextGeoJson)

const file = <S extends v.GenericSchema>(files: Files, name: string, schema: S) =>
  queryOptions({
    queryKey: ['file', name],
    queryFn: async ({ signal }): Promise<v.InferOutput<S>> =>
      v.parse(schema, await fetchJson(files, name, signal)),
    staleTime: 'static', // one build is one dataset; a new one comes with a new page
    retry: false, // a file that is missing or broken stays so; the reader says when to try again
    networkMode: 'always', // the atlas may be served from this very machine, with no network at all
  })

async function fetchJson(files: Files, name: string, signal: AbortSignal): Promise<unknown> {
  const address = files[name]
  if (!address) throw new Error(`${name}: not among the files of this page`)
  const response = await fetch(new URL(address, document.baseURI), { signal })
  if (!response.ok) throw new Error(`${name}: HTTP ${response.status}`)
  return response.json()
}
