import { queryOptions, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import type { Camera } from '../domain/camera.ts'
import type { Home } from '../domain/home.ts'
import type { BoundaryView } from '../domain/ids.ts'
import { atlasQuery, detailQuery, LoadError, shapesQuery } from '../load/load.ts'

/** A file that could not be loaded, what is lost by it, and the way to ask again. */
export interface Failure {
  readonly file: string
  readonly loses: 'map' | 'beside' | 'detail' | 'atlas' | 'page' | 'part'
  readonly reason: string
  readonly retry: () => void
}

type Provenance = typeof import('../select/provenance.ts').provenance

export interface Data {
  readonly atlas: Atlas | undefined
  /** How provenance is read from it; comes beside it, not before the page is usable. */
  readonly provenance: Provenance | undefined
  /** Of the chosen boundary view or, while it is on its way, of the one before. */
  readonly shapes: ReturnType<typeof useShapes>['data']
  readonly failures: readonly Failure[]
}

/** The files of the atlas as they come in; what fails is listed and takes nothing else down. */
export function useData(home: Home, boundary: BoundaryView, camera: Camera | null): Data {
  const atlas = useQuery(atlasQuery(home))
  const shapes = useShapes(home.files, boundary, camera)
  const provenance = useQuery({
    queryKey: ['provenance'],
    queryFn: async () => (await import('../select/provenance.ts')).provenance,
    enabled: atlas.data !== undefined,
    staleTime: 'static',
    networkMode: 'always',
  })
  return {
    atlas: atlas.data,
    provenance: provenance.data,
    shapes: shapes.data,
    failures: [...shapes.failures, ...failure('atlas', atlas)],
  }
}

/** From here on a kilometre, the tolerance of the first shapes, is more than a pixel at 40° N. */
export const CLOSE = 5.5

/** The shapes of one boundary view, in detail where the map is close; the coarser ones stay until, or unless, it comes. */
export function useShapes(files: Home['files'], boundary: BoundaryView, camera: Camera | null) {
  const isClose = camera !== null && camera.zoom >= CLOSE
  const shapes = useQuery(shapesQuery(files, boundary))
  const detail = useQuery({
    ...detailQuery(files, boundary),
    // What failed is asked for again by the reader alone.
    enabled: ({ state }) => isClose && shapes.data !== undefined && !state.error,
  })
  const toSvg = useQuery(TO_SVG)
  const shown =
    isClose && detail.data?.view === shapes.data?.view ? (detail.data ?? shapes.data) : shapes.data
  return {
    data: useMemo(() => shown && toSvg.data && { ...shown, toSvg: toSvg.data }, [shown, toSvg.data]),
    failures: [...failure('map', shapes), ...failure('detail', detail), ...failure('map', toSvg)],
  }
}

/** How SVG is made of the shapes comes beside them: the served map is SVG already. */
const TO_SVG = queryOptions({
  queryKey: ['to-svg'],
  queryFn: async () => (await import('../map/svg/fromGeoJson.ts')).fromGeoJson,
  staleTime: 'static',
  retry: false,
  networkMode: 'always',
})

/** What a query that failed loses; nothing where it did not. */
export function failure(
  loses: Failure['loses'],
  { error, refetch }: { error: Error | null; refetch: () => unknown },
): Failure[] {
  if (!error) return []
  const file = error instanceof LoadError ? error.file : error.name
  return [{ file, loses, reason: error.message, retry: () => void refetch() }]
}
