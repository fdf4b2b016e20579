import type { QueryClient } from '@tanstack/react-query'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { Home } from '../../domain/home.ts'
import { inSteps } from '../../export/png.ts'
import { detailQuery, placesQuery, shapesQuery } from '../../load/load.ts'
import type { Size } from '../../map/camera.ts'
import type { Measure } from '../../map/nameExtents.ts'
import { canvasMeasure } from '../../map/placement.ts'
import type { Known } from '../../view/view.ts'
import { layersIn } from '../layers/models.ts'
import { mapSources } from '../picture/mapSources.ts'
import { toldMapOf } from '../picture/toldMap.ts'
import { layoutOf, mapPlace } from '../stage/layout.ts'
import { legendLines } from '../stage/SceneLegend.tsx'
import { stagedView } from '../stage/stagedView.ts'
import { CLOSE } from '../useData.ts'
import type { Mapped } from './told.ts'

/** CSS pixels of the screen whose map is told. */
const SCREEN: Size = { width: 1280, height: 720 }

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

/** The map of a scene as the stage frames it, of shapes that are loaded where they are not here. */
export async function mapOf({ client, home, known, atlas, measure }: From, scene: Scene): Promise<Mapped> {
  const layout = layoutOf(SCREEN)
  const { size } = layout
    ? mapPlace(layout, scene.show.as, legendLines({ home, known, scene }))
    : { size: SCREEN }
  const view = stagedView(scene, known, size)
  const isClose = view.map !== null && view.map.zoom >= CLOSE
  const query = isClose ? detailQuery : shapesQuery
  const [shapes, places] = await Promise.all([
    client.ensureQueryData(query(home.files, view.boundary)),
    client.ensureQueryData(placesQuery(home)),
  ])
  const layers = { ...layersIn(atlas, view, home), sources: atlas.sources }
  return {
    map: await inSteps(toldMapOf({ home, atlas, view, shapes, places, size, measure })),
    sources: mapSources({ atlas, layers }),
  }
}
