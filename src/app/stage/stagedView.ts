import type { Scene } from '../../domain/briefing.ts'
import type { Size } from '../../map/camera.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { Known, View } from '../../view/view.ts'

/** CSS pixels of the map beside the panel in a window of 1280 × 720, from which scenes are taken. */
const WRITTEN: Size = { width: 640, height: 600 }

/** The view of a scene on a map of that size: it shows at least what was seen where the scene was taken. */
export function stagedView(scene: Pick<Scene, 'view'>, known: Known, size: Size): View {
  const { view } = viewOf(scene.view, known)
  const closer = Math.log2(Math.min(size.width / WRITTEN.width, size.height / WRITTEN.height))
  const map = view.map && { ...view.map, zoom: view.map.zoom + closer }
  // As in a frame of another page: the map alone, without its buttons and menus.
  return { ...view, map, embed: true, panel: null, present: null, briefing: null, scene: null }
}
