import type { CountryId } from './ids.ts'

/** CSS pixels of the map from its top left: the whole map is `width` by `height`. */
export type XY = readonly [x: number, y: number]

export interface Stroke {
  /** #RRGGBB */
  readonly colour: string
  /** CSS pixels. */
  readonly width: number
  /** Lengths of strokes and gaps, CSS pixels; empty: none. */
  readonly dash: readonly number[]
  /** An arrowhead at its end. */
  readonly arrow: boolean
}

/** One shape of a map, from the bottom up. Nothing of it is outside the map. */
export interface MapShape {
  /** Of whom or what, such as `Kazakhstan`, for a list of shapes and for whoever does not see them. */
  readonly name: string
  /** In a sentence; empty where it is an ornament. */
  readonly says: string
  readonly kind: 'area' | 'line' | 'site' | 'dot'
  /** Rings or lines; of a ring the last point is not the first once more. A hole is a ring in the other direction. */
  readonly lines: readonly (readonly XY[])[]
  readonly closed: boolean
  /** #RRGGBB; null: not filled. */
  readonly fill: string | null
  /** Filled with strokes at 45° of this colour over nothing: a disputed area. */
  readonly hatch: string | null
  readonly stroke: Stroke | null
  /** Which of the six it is. */
  readonly country: CountryId | null
}

/** A name on a map; x and y are the middle of its line. */
export interface MapName {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'middle' | 'end'
  /** CSS pixels. */
  readonly size: number
  readonly colour: string
  /** Of an edge around its letters, so that they read over whatever lies below; null: none. */
  readonly halo: string | null
  readonly strong: boolean
  readonly italic: boolean
  /** Width that it takes, CSS pixels. */
  readonly width: number
}

/** A row of a legend: a sample, and what it stands for; with neither fill nor hatch nor stroke it is words alone. */
export interface MapKey {
  readonly text: string
  readonly fill: string | null
  readonly hatch: string | null
  readonly stroke: Stroke | null
  readonly shape: 'area' | 'line' | 'dot'
}

/** A map as shapes and words. */
export interface ToldMap {
  readonly width: number
  readonly height: number
  /** Of the water, #RRGGBB. */
  readonly ground: string
  readonly shapes: readonly MapShape[]
  readonly names: readonly MapName[]
  readonly legend: readonly { readonly title: string; readonly rows: readonly MapKey[] }[]
  /** A bar so long is what the text says. */
  readonly scale: { readonly px: number; readonly text: string } | null
  /** What it shows, in sentences, for whoever does not see it. */
  readonly says: string
  readonly boundary: { readonly id: string; readonly name: string }
  readonly sources: readonly number[]
}
