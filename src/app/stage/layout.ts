import type { SceneShow } from '../../domain/briefing.ts'
import type { Size } from '../../map/camera.ts'

/** CSS pixels that a scene is laid out for, once; its box shows them larger or smaller. */
const ROOM: Size = { width: 1280, height: 720 }
/** Of the line of sources. */
export const FOOT = 76
/** Of a line of the legend, which stands below the map and the words. */
const LINE = 28

/** How much larger the map's names and the chart's ticks are than beside the panel. */
export const MAP_ZOOM = 1.45

export interface Layout {
  /** What the whole scene is multiplied by. */
  readonly zoom: number
  /** Of the scene, before that: at least ROOM. */
  readonly size: Size
}

/** The smallest picture of a scene: in less nothing can be told from anything else, and a map has no camera. */
const SMALLEST = 0.05

/** How a scene fills its box: no ratio has less room than 16 : 9. Null where the box is too small for any. */
export function layoutOf(box: Size): Layout | null {
  const zoom = Math.min(box.width / ROOM.width, box.height / ROOM.height)
  if (zoom < SMALLEST) return null
  return { zoom, size: { width: box.width / zoom, height: box.height / zoom } }
}

/** The part of the width that is the map's, at the right: beside a title it is an ornament. */
const OF_MAP: Readonly<Record<SceneShow['as'], number>> = { map: 0.575, title: 0.42, chart: 0.575 }

/** CSS pixels that so many lines of legend take from the map and the words. */
export const legendHeight = (lines: number): number => (lines > 0 ? lines * LINE + 14 : 0)

export interface MapPlace {
  readonly left: number
  /** Of the map, as it is before it is drawn larger. */
  readonly size: Size
  /** Height of the legend below it. */
  readonly legend: number
}

/** The place of the map, at the right and up to the edges, with so many lines of legend below. */
export function mapPlace({ size }: Layout, as: SceneShow['as'], lines: number): MapPlace {
  const legend = legendHeight(lines)
  const [width, height] = [Math.round(size.width * OF_MAP[as]), size.height - FOOT - legend]
  const map = { width: width / MAP_ZOOM, height: height / MAP_ZOOM }
  return { left: size.width - width, size: map, legend }
}
