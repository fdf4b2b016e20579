import { useQuery } from '@tanstack/react-query'
import type { Atlas, Home } from '../domain/atlas.ts'
import type { BoundaryView } from '../domain/ids.ts'
import { atlasQuery, LoadError, type MapShapes, shapesQuery } from '../load/load.ts'

/** A file that could not be loaded, what is lost by it, and the way to ask again. */
export interface Failure {
  readonly file: string
  readonly loses: 'map' | 'atlas'
  readonly reason: string
  readonly retry: () => void
}

export interface Data {
  readonly atlas: Atlas | undefined
  /** Of the chosen boundary view or, while it is on its way, of the one before. */
  readonly shapes: MapShapes | undefined
  readonly failures: readonly Failure[]
}

/** The files of the atlas as they come in; what fails is listed and takes nothing else down. */
export function useData(home: Home, boundary: BoundaryView): Data {
  const atlas = useQuery(atlasQuery(home.files))
  const shapes = useQuery(shapesQuery(home.files, boundary))
  return {
    atlas: atlas.data,
    shapes: shapes.data,
    failures: [...failure('map', shapes), ...failure('atlas', atlas)],
  }
}

function failure(
  loses: Failure['loses'],
  { error, refetch }: { error: Error | null; refetch: () => unknown },
): Failure[] {
  if (!error) return []
  const file = error instanceof LoadError ? error.file : error.name
  return [{ file, loses, reason: error.message, retry: () => void refetch() }]
}
