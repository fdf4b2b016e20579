import { useQuery } from '@tanstack/react-query'
import type { Atlas, Home } from '../domain/atlas.ts'
import type { BoundaryView } from '../domain/ids.ts'
import type { ContextGeoJson, RegionGeoJson } from '../domain/region.ts'
import { atlasQuery, contextQuery, regionQuery } from '../load/load.ts'

/** A file that could not be loaded, what is lost by it, and the way to ask again. */
export interface Failure {
  readonly file: string
  readonly loses: 'map' | 'atlas'
  readonly reason: string
  readonly retry: () => void
}

export interface Data {
  readonly atlas: Atlas | undefined
  readonly region: RegionGeoJson | undefined
  readonly context: ContextGeoJson | undefined
  readonly failures: readonly Failure[]
}

/** The files of the atlas as they come in; what fails is listed and takes nothing else down. */
export function useData(home: Home, boundary: BoundaryView): Data {
  const atlas = useQuery(atlasQuery(home.files))
  const region = useQuery(regionQuery(home.files, boundary))
  const context = useQuery(contextQuery(home.files, boundary))
  const failure = (
    file: string,
    loses: Failure['loses'],
    query: { error: Error | null; isFetching: boolean; refetch: () => unknown },
  ): Failure[] =>
    query.error ? [{ file, loses, reason: query.error.message, retry: () => void query.refetch() }] : []
  return {
    atlas: atlas.data,
    region: region.data,
    context: context.data,
    failures: [
      ...failure(`region.${boundary}.geojson`, 'map', region),
      ...failure(`context.${boundary}.geojson`, 'map', context),
      ...failure('atlas.json', 'atlas', atlas),
    ],
  }
}
