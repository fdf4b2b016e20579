import type { Atlas } from '../../domain/atlas.ts'
import type { Home } from '../../domain/home.ts'
import type { Places } from '../../domain/place.ts'
import type { ToldMap } from '../../domain/toldMap.ts'
import { t } from '../../i18n/t.ts'
import type { MapShapes } from '../../load/load.ts'
import { fitBox, HOME_BOX, type Size } from '../../map/camera.ts'
import { mapLabels } from '../../map/labels.ts'
import type { Measure } from '../../map/nameExtents.ts'
import { stateInSight } from '../../map/stateInSight.ts'
import type { Laid, ToldSubject } from '../../map/told/subject.ts'
import { toldMap } from '../../map/told/toldMap.ts'
import { type MapModel, mapModel } from '../../select/mapModel.ts'
import { spokenMap } from '../../select/spoken.ts'
import { statesAt } from '../../select/time.ts'
import { LIGHT } from '../../theme/theme.ts'
import type { View } from '../../view/view.ts'
import { dotsOf, stepOf } from '../layers/dots.ts'
import { layerKey } from '../layers/layerKeys.tsx'
import { layersIn } from '../layers/models.ts'
import { spotsAt } from '../layers/useLayerNames.ts'
import { featureKind, featureName, partyName, placeName, spokenText } from '../places/words.ts'

export interface ToldFrom {
  readonly home: Home
  /** With all its parts. */
  readonly atlas: Atlas
  /** With the camera that the told map is to have; its own boundary view is that of the shapes. */
  readonly view: View
  readonly shapes: MapShapes
  readonly places: Places | undefined
  /** CSS pixels. */
  readonly size: Size
  readonly measure: Measure
}

/** The map of a view as shapes and words, in the light theme, in steps; of sources it has none yet. */
export function* toldMapOf(from: ToldFrom): Generator<undefined, ToldMap> {
  const { home, atlas, view, shapes, places, size, measure } = from
  const states = shapes.region.features.map(({ properties }) => properties)
  const model: MapModel = {
    ...mapModel(states, view, statesAt(states, atlas, view.year)),
    boundary: shapes.view,
  }
  const boundary = home.boundaries.find(({ id }) => id === shapes.view)
  return yield* toldMap({
    ...{ shapes, model, size, measure, theme: LIGHT, labels: mapLabels(home), camera: view.map },
    places: places?.places ?? [],
    boundary: {
      id: shapes.view,
      name: boundary?.name ?? shapes.view,
      hatched: boundary?.hatched ?? false,
    },
    laid: laidOf(from),
    filtered: view.sectors.length > 0,
    nameOf: (id) => landName(id, from),
    says: saidOf(from, model),
  })
}

/** A neighbour without a label or a claim is one of the places. */
function landName(id: string, { home, places }: ToldFrom): string {
  const neighbour = places?.places.find((place) => place.kind === 'neighbour' && place.id === id)
  return neighbour ? placeName(neighbour) : partyName(id, home, places)
}

function saidOf({ home, view, shapes, size }: ToldFrom, model: MapModel): string {
  const camera = view.map ?? fitBox(HOME_BOX, size)
  const isSeen: Parameters<typeof spokenMap>[3] = ({ id }) => {
    const state = shapes.region.features.find(({ properties }) => properties.id === id)
    return state !== undefined && stateInSight(state.geometry, { camera, size, place: null })
  }
  return spokenText(spokenMap(model, view, home.countries, isSeen), home)
}

/** What the layers that are on lay over the map. */
function laidOf({ home, atlas, view, size }: ToldFrom): Laid {
  const layers = layersIn(atlas, view, home)
  const { on, sites, corridors, flows } = layers
  const { zoom } = view.map ?? fitBox(HOME_BOX, size)
  const step = stepOf(zoom)
  const dots = dotsOf(layers, step, home)
  const words = new Map<string, { name: string; says: string }>([
    ...dots.map(({ id, name }) => [id, { name, says: `${name}.` }] as const),
    ...layers.shown.map((feature) => {
      const name = featureName(feature, home)
      return [feature.of.id, { name, says: t('told.mark', { name, what: featureKind(feature) }) }] as const
    }),
  ])
  return {
    ways: (on.includes('corridors') && corridors?.ways) || [],
    arcs: (on.includes('flows') && flows?.arcs) || [],
    points: (on.includes('sites') && sites?.points) || [],
    dots,
    spots: spotsAt(layers, step, home),
    wordsOf: (id) => words.get(id) ?? { name: id, says: '' },
    rows: on.flatMap((id): ToldSubject['laid']['rows'][number][] => {
      const key = layerKey(id, layers, home)
      return key ? [{ id, title: key.title, rows: key.rows, symbols: key.symbols }] : []
    }),
  }
}
