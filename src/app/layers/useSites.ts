import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Home } from '../../domain/home.ts'
import type { MineSite } from '../../domain/minerals.ts'
import type { Source } from '../../domain/source.ts'
import { partQuery } from '../../load/load.ts'
import { type SitesLayer, sitesLayer } from '../../select/layers/sites.ts'

export interface Sites {
  /** undefined until they are loaded. */
  readonly all: readonly MineSite[] | undefined
  readonly layer: SitesLayer | undefined
  readonly sources: readonly Source[]
  readonly failed: boolean
  readonly retry: () => void
}

/** The mineral sites, loaded once they are wanted. */
export function useSites(home: Pick<Home, 'files' | 'version'>, wanted: boolean): Sites {
  const { data, isError, isFetching, refetch } = useQuery({
    ...partQuery(home, 'minerals'),
    enabled: ({ state }) => wanted && !state.error,
  })
  const all = data?.facts.sites
  const layer = useMemo(() => (all ? sitesLayer(all) : undefined), [all])
  return {
    all,
    layer,
    sources: data?.sources ?? [],
    failed: isError && !isFetching,
    retry: () => void refetch(),
  }
}
