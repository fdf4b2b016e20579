import { useQueries, useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import type { Home } from '../domain/home.ts'
import { PARTS, type PartName } from '../domain/partName.ts'
import { atlasQuery, partQuery } from '../load/load.ts'
import { whole } from '../select/whole.ts'
import { type Failure, failure } from './useData.ts'

/** The atlas with those of its parts that have come, of all or of some; undefined until the atlas itself has. */
export function useWhole(
  served: Pick<Home, 'files' | 'version'>,
  names: readonly PartName[] = PARTS,
): { atlas: Atlas | undefined; failures: readonly Failure[] } {
  const { data: atlas, ...query } = useQuery(atlasQuery(served))
  const results = useQueries({ queries: names.map((part) => partQuery(served, part)) })
  const parts = results.map((result) => result.data)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the parts are what the list is of
  const all = useMemo(
    () => atlas && whole(atlas, Object.fromEntries(names.map((part, i) => [part, parts[i]]))),
    [atlas, names, ...parts],
  )
  return {
    atlas: all,
    failures: [...failure('atlas', query), ...results.flatMap((result) => failure('part', result))],
  }
}
