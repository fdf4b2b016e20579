import './catalogue.ts'
import { toldMapOf } from '../../src/app/picture/toldMap.ts'
import { stagedView } from '../../src/app/stage/stagedView.ts'
import type { BoundaryView } from '../../src/domain/ids.ts'
import type { ToldMap } from '../../src/domain/toldMap.ts'
import type { Size } from '../../src/map/camera.ts'
import type { Measure } from '../../src/map/nameExtents.ts'
import { knownOf } from '../../src/view/known.ts'
import { viewOf } from '../../src/view/readAddress.ts'
import type { View } from '../../src/view/view.ts'
import { atlas, contextIn, home, nearIn, places, regionIn } from './compiled.ts'

/** About as wide as letters of a sans serif are. */
export const measure: Measure = (text, { size, weight, spacing }) =>
  [...text].reduce(
    (sum, letter) =>
      sum + (/[A-ZМ0-9↑↓]/.test(letter) ? 0.64 : /[ilj.,'’ ]/.test(letter) ? 0.28 : 0.54) + spacing,
    0,
  ) *
  size *
  (weight >= 600 ? 1.06 : 1)

export const known = knownOf(home)

const CLOSE = 5.5

const kept = new Map<string, ReturnType<typeof read>>()

function read(view: BoundaryView, isClose: boolean) {
  const level = isClose ? 'detail.' : ''
  return {
    view,
    region: regionIn(view, level),
    context: contextIn(view, level),
    ...(isClose && { near: nearIn(view) }),
  }
}

/** The shapes that the app loads for a view. */
export function shapesFor({ boundary, map }: Pick<View, 'boundary' | 'map'>) {
  const isClose = map !== null && map.zoom >= CLOSE
  const key = `${boundary} ${isClose}`
  const shapes = kept.get(key) ?? read(boundary, isClose)
  kept.set(key, shapes)
  return shapes
}

/** The map of an address in the real data. */
export function told(address: string, size: Size = { width: 640, height: 600 }): ToldMap {
  return toldOf(viewOf(address, known).view, size)
}

/** The map of a scene, as the stage frames it. */
export const toldScene = (address: string, size: Size): ToldMap =>
  toldOf(stagedView({ view: address }, known, size), size)

function toldOf(view: View, size: Size): ToldMap {
  const steps = toldMapOf({ home, atlas, view, size, measure, shapes: shapesFor(view), places: places() })
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}
