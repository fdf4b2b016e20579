import type { QueryClient } from '@tanstack/react-query'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import type { ToldMap } from '../../domain/toldMap.ts'
import { inSteps } from '../../export/pause.ts'
import { detailQuery, placesQuery, shapesQuery } from '../../load/load.ts'
import type { Size } from '../../map/camera.ts'
import type { Measure } from '../../map/nameExtents.ts'
import { canvasMeasure } from '../../map/placement.ts'
import { halfOf, sideBySide } from '../../map/told/sideBySide.ts'
import { layersOn } from '../../select/layers/layers.ts'
import { LIGHT } from '../../theme/theme.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { Known, View } from '../../view/view.ts'
import { layersIn } from '../layers/models.ts'
import { mapSources } from '../picture/mapSources.ts'
import { toldMapOf } from '../picture/toldMap.ts'
import { stagedView } from '../stage/stagedView.ts'
import { CLOSE } from '../useData.ts'
import type { Mapped } from './told.ts'

/**
 * CSS pixels of a map that is told, in the proportions of the room that a slide has for it: beside words, with its
 * legend alone, and beside a title. Names keep their size on the screen, so that in fewer pixels they are larger.
 */
const SIZES = {
  words: { width: 728, height: 400 },
  // The legend of a layer is long.
  layers: { width: 634, height: 430 },
  alone: { width: 834, height: 400 },
  title: { width: 526, height: 480 },
} as const satisfies Record<string, Size>

/** The size at which the map of a scene is told. */
export function toldSize({ show, view, lines }: Pick<Scene, 'show' | 'view' | 'lines'>, known: Known): Size {
  if (show.as === 'title') return SIZES.title
  if (layersOn(viewOf(view, known).view).length > 0) return SIZES.layers
  return lines.length > 0 ? SIZES.words : SIZES.alone
}

/** A letter is about half as wide as it is high. */
const guessed: Measure = (text, { size }) => (text.length * size) / 2

/** The width of a text as the page sets it. */
export const measureOf = (): Measure => canvasMeasure(getComputedStyle(document.body).fontFamily) ?? guessed

interface From {
  readonly client: QueryClient
  readonly home: Home
  readonly known: Known
  /** With all its parts. */
  readonly atlas: Atlas
  readonly measure: Measure
}

/**
 * The map of a scene as the stage frames it, of shapes that are loaded where they are not here; of two boundary views
 * both, side by side.
 */
export async function mapOf(from: From, scene: Scene): Promise<Mapped> {
  const { home, known, atlas } = from
  const size = toldSize(scene, known)
  const whole = stagedView(scene, known, size)
  const layers = { ...layersIn(atlas, whole, home), sources: atlas.sources }
  const sources = mapSources({ atlas, layers })
  if (whole.beside === null) return { map: await drawn(from, whole, size), sources }
  const half = halfOf(size)
  const view = stagedView(scene, known, half)
  const first = await drawn(from, view, half)
  const second = await drawn(from, { ...view, boundary: whole.beside }, half)
  return { map: sideBySide(first, second, LIGHT), sources }
}

/** The map of a view, in its boundary view. */
async function drawn({ client, home, atlas, measure }: From, view: View, size: Size): Promise<ToldMap> {
  const isClose = view.map !== null && view.map.zoom >= CLOSE
  const query = isClose ? detailQuery : shapesQuery
  const [shapes, places] = await Promise.all([
    client.ensureQueryData(query(home.files, view.boundary)),
    client.ensureQueryData(placesQuery(home)),
  ])
  return inSteps(toldMapOf({ home, atlas, view, shapes, places, size, measure }))
}
