import { useEffect, useMemo, useState } from 'react'
import type { Camera } from '../../domain/camera.ts'
import type { Home } from '../../domain/home.ts'
import type { PlaceId } from '../../domain/ids.ts'
import type { MapShapes } from '../../load/load.ts'
import type { Seen } from '../../map/MapView.tsx'
import { isSeen, onScreen } from '../../map/pixels.ts'
import { stateInSight } from '../../map/stateInSight.ts'
import type { MapModel } from '../../select/mapModel.ts'
import { spokenMap } from '../../select/spoken.ts'
import { afterPaint } from '../../ui/afterPaint.ts'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import type { Links } from '../useLinks.ts'
import { Announced } from './Announced.tsx'
import { PlaceCard } from './PlaceCard.tsx'
import { PlacesList } from './PlacesList.tsx'
import styles from './Reach.module.css'
import { linkThere } from './stops.ts'
import { useCard } from './useCard.ts'
import { usePlaces } from './usePlaces.ts'
import { Walk } from './Walk.tsx'
import { spokenText } from './words.ts'

export interface MapReachProps {
  readonly home: Home
  readonly view: View
  readonly setView: ViewState['setView']
  readonly links: Links
  /** Of the boundary view that is drawn. */
  readonly model: MapModel
  readonly shapes: MapShapes | undefined
  readonly seen: Seen
  readonly onCamera: (camera: Camera | null) => void
  /** Given for the second of two maps: the first has list and card of places for both, and speaks for both. */
  readonly aside?: object | undefined
  /** Hands up what the map shows, in words. */
  readonly onSaid: (text: string) => void
}

/** Enclaves are specks before. */
const CLOSE = 5.5

/** The map for those who do not point at it: the walk by arrow keys, the list, the card of a place, what is said. */
export default function MapReach(props: MapReachProps) {
  const { home, view, setView, links, model, shapes, seen, aside, onSaid } = props
  const { camera, size } = seen
  const [wanted, setWanted] = useState(false)
  const want = () => setWanted(true)
  const isAsked = wanted || view.place !== null || seen.asked !== null
  const { all, places, layers, ...reached } = usePlaces(props, isAsked)
  const isClose = camera.zoom >= CLOSE
  const stops = useMemo(() => all.filter(({ kind }) => kind !== 'enclave' || isClose), [all, isClose])
  const chosen = all.find(({ id }) => id === (view.place ?? view.country)) ?? null

  const setPlace = (place: PlaceId | null) => setView({ place })
  const card = useCard({
    home,
    view,
    model,
    shapes,
    places,
    failed: reached.failed,
    layers,
    asked: seen.asked,
    setPlace,
  })
  // What is a line is marked itself.
  const spot = card && (chosen?.id === card.id && !chosen.box ? chosen.at : card.at)
  const ring = spot ? onScreen(spot, seen) : null

  const isGlobe = seen.place !== null
  // biome-ignore lint/correctness/useExhaustiveDependencies: anew where the map has come to rest, which is in the view, and not for every frame of a drag
  const text = useMemo(() => {
    const isInView = ({ id, label, capital }: Home['countries'][number]) => {
      // Its outline takes longer, and is asked of only where neither is seen.
      if ([label, capital].some(({ lon, lat }) => isSeen([lon, lat], seen))) return true
      const state = shapes?.region.features.find((f) => f.properties.id === id)
      return state !== undefined && stateInSight(state.geometry, seen)
    }
    return spokenText(spokenMap(model, view, home.countries, isInView), home)
  }, [model, view, home, shapes, size, isGlobe])
  // A title that nobody looks at holds up no frame.
  useEffect(() => afterPaint(() => onSaid(text)), [text, onSaid])
  return (
    <>
      {ring && <span className={styles.ring} style={{ left: ring[0], top: ring[1] }} />}
      <Walk
        places={stops}
        start={chosen}
        seen={seen}
        onCamera={props.onCamera}
        onEnter={want}
        onEscape={() => {
          card?.onClose()
          return card !== null
        }}
      />
      {!aside && (
        <PlacesList
          places={all}
          state={reached.state}
          there={(place) => linkThere(place, links, places, shapes, size)}
          unplaced={reached.unplaced}
          onOpen={want}
          onRetry={reached.retry}
        />
      )}
      {card && (!aside || card.at) && (
        <PlaceCard
          key={card.id}
          {...card}
          x={ring?.[0] ?? null}
          sources={reached.sources}
          atlas={reached.atlas}
          gaps={layers.gaps}
          links={links}
          embed={view.embed}
        />
      )}
      {!aside && <Announced text={text} camera={camera} drawn={model.boundary === view.boundary} />}
    </>
  )
}
