import { useEffect, useMemo, useState } from 'react'
import type { Home } from '../../domain/home.ts'
import type { CountryId, PlaceId } from '../../domain/ids.ts'
import type { MapPlace, Places } from '../../domain/place.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import type { MapShapes } from '../../load/load.ts'
import { hit } from '../../map/hit.ts'
import type { Point } from '../../map/projection.ts'
import type { MapModel } from '../../select/mapModel.ts'
import { placeCard, placeOf } from '../../select/placeCard.ts'
import { type Subject, UNDETERMINED, why } from '../../select/why.ts'
import type { View } from '../../view/view.ts'
import type { Feature, Layers } from '../layers/useLayers.ts'
import type { CardProps } from './PlaceCard.tsx'
import { whereOf } from './stops.ts'
import { featureKind, featureName, partyName, placeKind, placeName } from './words.ts'

/** What a card says; `at` is where its ring is, where that is not the place itself. */
type Card = Omit<CardProps, 'sources' | 'atlas' | 'gaps' | 'links' | 'embed' | 'x'> & {
  readonly at: Point | null
}

interface Given {
  readonly home: Home
  readonly view: View
  readonly model: MapModel
  readonly shapes: MapShapes | undefined
  readonly places: Places | undefined
  /** Whether the places will not come. */
  readonly failed: boolean
  /** Of what there is or may be on the layers. */
  readonly layers: Pick<Layers, 'features' | 'isSettled'>
  readonly asked: Point | null
  readonly setPlace: (id: PlaceId | null) => void
}

/** The card that is open: of the place in the address; else of where the reader clicked; else of a state without a class. */
export function useCard(given: Given): Card | null {
  const { home, view, model, places, failed, asked, setPlace } = given
  const ground = useGround(given)
  // Each on its own: to close the one is not to open the other again.
  const [closedAt, closeAt] = useState<Point | null>(null)
  const [closedState, closeState] = useState<string | null>(null)
  const party = (id: string) => partyName(id, home, places)
  const place = view.place && placeOf(places, view.place)
  const base = { what: null, facts: [], why: null, disputed: false, party, at: null }
  if (view.place) {
    const onClose = () => {
      setPlace(null)
      // What was asked before does not come back.
      closeAt(asked)
    }
    if (place) {
      return {
        ...base,
        id: place.id,
        title: placeName(place),
        what: placeKind(place, party),
        facts: placeCard(place, model.boundary),
        why: why(place, { home, model }),
        // Where one view is offered alone, none differs from it.
        disputed: place.kind === 'disputed' && home.boundaries.length > 1,
        onClose,
      }
    }
    const feature = given.layers.features.find(({ of }) => of.id === view.place)
    if (feature) return { ...base, ...featureCard(feature, home), onClose }
    // Something on a layer may have that id, until all are known.
    if (!failed && !(places && given.layers.isSettled)) return null
    const title = failed ? t('reach.failed') : t('reach.unknown', { id: view.place })
    return failed || places ? { ...base, id: view.place, title, onClose } : null
  }
  if (ground && asked && closedAt !== asked) {
    const title = t(`reach.title-${groundTitle(ground)}` as MessageKey)
    const onClose = () => closeAt(asked)
    return { ...base, id: String(asked), title, why: why(ground, { home, model }), at: asked, onClose }
  }
  return stateCard(given, closedState, closeState, base)
}

/** The ring is around a point; what is a line is marked itself. */
function featureCard(feature: Feature, home: Home) {
  const where = whereOf(feature)
  const at = where && !where.box ? where.at : null
  return { id: feature.of.id, title: featureName(feature, home), what: featureKind(feature), feature, at }
}

const groundTitle = (ground: Subject) => {
  if (ground.kind !== 'land') return 'water'
  return ground.id === UNDETERMINED ? 'undetermined' : 'land'
}

/** Of a state that is chosen and has no matching item. */
function stateCard(
  { home, view, model }: Given,
  closed: string | null,
  close: (id: string) => void,
  base: Omit<Card, 'id' | 'title' | 'onClose'>,
): Card | null {
  if (view.country === null) return null
  const reason = why({ kind: 'state', id: view.country }, { home, model })
  const id = [view.country, ...view.sectors].join()
  if (!reason?.party || closed === id) return null
  return { ...base, id, title: base.party(view.country), why: reason, onClose: () => close(id) }
}

/** What lies where the reader clicked: a place of the list goes into the address, anything else is handed back. */
function useGround({ asked, shapes, places, failed, view, setPlace }: Given): Subject | null {
  const [answered, answer] = useState<{ at: Point; country: View['country'] } | null>(null)
  const subject = useMemo(() => {
    if (!asked || !shapes || !(places || failed)) return null
    return subjectOf(asked, shapes, places)
  }, [asked, shapes, places, failed])
  const isNew = subject !== null && answered?.at !== asked
  useEffect(() => {
    if (!isNew || !asked) return
    answer({ at: asked, country: view.country })
    if ('name' in subject && 'at' in subject) setPlace(subject.id)
    else if (view.place) setPlace(null)
  })
  // Who then chooses a state has gone on.
  const isOpen = answered?.at === asked && answered?.country === view.country
  return isOpen && subject && !('at' in subject) && subject.kind !== 'state' ? subject : null
}

function subjectOf(
  at: Point,
  shapes: MapShapes,
  places: Places | undefined,
): Exclude<Subject, MapPlace> | MapPlace {
  const found = hit(at, shapes.region, shapes.context)
  if (found.kind === 'lake' || found.kind === 'sea') return found
  if (found.kind === 'state') return { kind: 'state', id: found.id as CountryId }
  // Where nobody's area is one that has an entry, its entry answers.
  const isNobodys = found.kind === 'land' && found.id === UNDETERMINED
  const place = isNobodys ? undetermined(shapes, places) : placeOf(places, found.id)
  return place ?? { kind: 'land', id: found.id }
}

const undetermined = ({ view }: MapShapes, places: Places | undefined) => {
  const nobodys = places?.places.filter((p) => p.kind === 'disputed' && p.owners[view] === null) ?? []
  return nobodys.length === 1 ? nobodys[0] : undefined
}
