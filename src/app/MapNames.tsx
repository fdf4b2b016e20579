import { useQuery } from '@tanstack/react-query'
import type { ComponentProps } from 'react'
import type { Home } from '../domain/home.ts'
import { placesQuery } from '../load/load.ts'
import NamePlacer from '../map/names/NamePlacer.tsx'
import type { Data } from './useData.ts'

type Placed = ComponentProps<typeof NamePlacer>

/** The names of the map, from all that is loaded of it so far. */
export default function MapNames(
  props: { home: Home; shapes: Data['shapes'] } & Pick<
    Placed,
    'labels' | 'model' | 'seen' | 'resting' | 'onPlaced'
  >,
) {
  const { home, shapes, ...rest } = props
  const places = useQuery(placesQuery(home))
  return (
    <NamePlacer
      {...rest}
      region={shapes?.region}
      context={shapes?.context}
      near={shapes?.near}
      places={places.data?.places ?? NONE}
    />
  )
}

const NONE: Placed['places'] = []
