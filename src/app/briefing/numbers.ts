import { figuresNow } from '../../briefing/figures.ts'
import { mapFigures } from '../../briefing/mapFigures.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene, SceneFigure } from '../../domain/briefing.ts'
import { addressHere } from '../../view/here.ts'
import { pinned } from '../../view/pinned.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { Known } from '../../view/view.ts'

/** What the map of a scene draws by now. */
export const onMapNow = (known: Known, atlas: Atlas, scene: Scene): SceneFigure[] =>
  mapFigures(atlas, scene, viewOf(scene.view, known).view)

/** The numbers of a scene as they are now: those of its words, and those that its map draws. */
export const numbersNow = (known: Known, atlas: Atlas, scene: Scene): SceneFigure[] => [
  ...figuresNow(atlas, scene),
  ...onMapNow(known, atlas, scene),
]

/** The view on the screen as a scene keeps it: with its boundary view, so that it is the same wherever it is opened. */
export function viewHere(known: Known): string {
  const address = addressHere()
  return pinned(address, viewOf(address, known).view.boundary)
}
