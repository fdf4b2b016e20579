import type { Drawn } from '../domain/drawn.ts'
import type { Table } from '../domain/table.ts'
import type { ToldMap } from '../domain/toldMap.ts'

export type { Drawn, EventAxis } from '../domain/drawn.ts'
export type { MapKey, MapName, MapShape, Stroke, ToldMap, XY } from '../domain/toldMap.ts'

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
  /** Rows of it that state what the scene names, from 0. */
  readonly told: readonly number[]
  readonly drawn: Drawn
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
  /** Names of the boundary views of its own view, a second one where two are side by side. */
  readonly boundaries: readonly string[]
  /** Numbers of all that it rests on, each once, in order. */
  readonly sources: readonly number[]
  /** What it names and the atlas does not have, in words; empty where all is there. */
  readonly gone: readonly string[]
  /** The address at which the atlas shows its view; null where it has none. */
  readonly address: string | null
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
  readonly site: { readonly name: string; readonly address: string | null }
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
