import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { Home } from '../../domain/home.ts'
import { partQuery } from '../../load/load.ts'
import { whole } from '../../select/whole.ts'

/** What did not come, and the way to ask for it again. */
export interface Missing {
  readonly part: 'sites' | 'corridors'
  readonly retry: () => void
}

/** The atlas with mineral sites and corridors, as they come. */
export function useParts(home: Home, atlas: Atlas) {
  const minerals = useQuery(partQuery(home, 'minerals'))
  const routes = useQuery(partQuery(home, 'routes'))
  const all = useMemo(
    () =>
      whole(atlas, {
        ...(minerals.data && { minerals: minerals.data }),
        ...(routes.data && { routes: routes.data }),
      }),
    [atlas, minerals.data, routes.data],
  )
  const missing: Missing[] = [
    ...(minerals.isError ? [{ part: 'sites' as const, retry: () => void minerals.refetch() }] : []),
    ...(routes.isError ? [{ part: 'corridors' as const, retry: () => void routes.refetch() }] : []),
  ]
  return { all, missing }
}
