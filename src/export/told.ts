import type { Drawn } from '../domain/drawn.ts'
import type { CountryId } from '../domain/ids.ts'
import type { Table } from '../domain/table.ts'

/** A stretch of a text that looks alike. */
export interface Run {
  readonly text: string
  /** A number of the atlas. */
  readonly strong: boolean
  /** The numbers of its sources in the list of the whole briefing, from 1; said after it. */
  readonly sources: readonly number[]
}

export type Rich = readonly Run[]

/** A chart as numbers and words. */
export interface ToldChart {
  readonly id: string
  /** A plain name. */
  readonly name: string
  /** Its finding, as the atlas has it. */
  readonly title: string
  /** What is counted, of when and in which unit. */
  readonly measure: string
  readonly table: Table
  readonly drawn: Drawn
  readonly sources: readonly number[]
}

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
  readonly strong: boolean
  readonly italic: boolean
  /** Width that it takes, CSS pixels. */
  readonly width: number
}

/** A row of a legend: a sample, and what it stands for. */
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

/** A scene as every file that leaves the atlas has it. */
export interface ToldScene {
  readonly id: string
  /** From 1. */
  readonly at: number
  readonly as: 'map' | 'chart' | 'title'
  readonly heading: Rich
  readonly lines: readonly Rich[]
  /** Paragraphs; for the presenter alone, empty where they are left out. */
  readonly notes: readonly string[]
  readonly minutes: number | null
  readonly chart: ToldChart | null
  readonly map: ToldMap | null
  /** Numbers of all that it rests on, each once, in order. */
  readonly sources: readonly number[]
  /** What it names and the atlas does not have, in words; empty where all is there. */
  readonly gone: readonly string[]
  /** The address at which the atlas shows its view. */
  readonly address: string
}

/** One of the list of sources. */
export interface ToldSource {
  readonly id: string
  /** From 1. */
  readonly number: number
  /** Publisher, title and date, in one line. */
  readonly text: string
  readonly url: string | null
  readonly licence: string | null
}

/** A whole briefing, told without a screen: what every file of it is made from. */
export interface ToldBriefing {
  readonly id: string
  readonly title: string
  readonly scenes: readonly ToldScene[]
  readonly sources: readonly ToldSource[]
  /** Each boundary view that a map of it has, and what has to be said of any. */
  readonly boundaries: readonly { readonly id: string; readonly name: string }[]
  readonly disclaimer: string
  /** Of the dataset. */
  readonly version: string
  /** The day of the dataset, as ISO 8601. */
  readonly asOf: string
  /** The day on which the file is made, as ISO 8601. */
  readonly made: string
  readonly site: { readonly name: string; readonly address: string }
}

/** How a file is made: what is done so far, from 0 to 1, and a signal that ends it. */
export interface Making {
  readonly onStep: (done: number) => void
  readonly signal: AbortSignal
}

/** What is given to the reader. */
export interface MadeFile {
  readonly name: string
  readonly blob: Blob
}
