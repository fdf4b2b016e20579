import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { PlaceId } from '../../domain/ids.ts'
import type { LayerId } from '../../domain/layers.ts'
import { atlasQuery, placesQuery } from '../../load/load.ts'
import { placeOf } from '../../select/placeCard.ts'
import { type Feature, useLayers } from '../layers/useLayers.ts'
import type { MapReachProps } from './MapReach.tsx'
import { featuresOf, placesOf, whereOf } from './stops.ts'
import { featureName } from './words.ts'

const LAYER_OF: Readonly<Record<Feature['kind'], LayerId>> = {
  site: 'sites',
  corridor: 'corridors',
  flow: 'flows',
  city: 'cities',
}

/** Where one can go on the map, loaded once it is asked for: states, places and what lies on the layers that are drawn. */
export function usePlaces(props: Pick<MapReachProps, 'home' | 'view' | 'model' | 'links'>, isAsked: boolean) {
  const { home, view, model, links } = props
  const query = useQuery({ ...placesQuery(home), enabled: isAsked })
  const atlas = useQuery({ ...atlasQuery(home), enabled: isAsked })
  const places = query.data
  // What is no place may be on a layer, whether or not that is drawn.
  const isUnknown = view.place !== null && places !== undefined && !placeOf(places, view.place)
  const layers = useLayers(home, view, isUnknown)
  const drawn = useMemo(
    () => layers.shown.filter(({ kind }) => layers.on.includes(LAYER_OF[kind])),
    [layers.shown, layers.on],
  )
  const all = useMemo(
    () => [...placesOf(home, model.states, places, links), ...featuresOf(drawn, home, links)],
    [home, model.states, places, links, drawn],
  )
  return {
    all,
    places,
    layers,
    atlas: atlas.data,
    /** What has no place, to be listed. */
    unplaced: drawn
      .filter((feature) => !whereOf(feature))
      .map((feature) => ({
        id: feature.of.id,
        name: featureName(feature, home),
        link: links.to({ place: feature.of.id as PlaceId }),
      })),
    sources: [...(atlas.data?.sources ?? []), ...layers.sources],
    failed: query.isError,
    state: places ? 'there' : query.isError && !query.isFetching ? 'failed' : 'loading',
    retry: () => void query.refetch(),
  } as const
}
