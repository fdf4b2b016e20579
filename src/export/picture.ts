/** A piece of SVG as plain data: its attributes say how it looks, without a stylesheet. */
export interface SvgNode {
  readonly tag: string
  readonly attributes: Readonly<Record<string, string | number>>
  readonly children: readonly (SvgNode | string)[]
}

/** A sample, and what it stands for. */
export interface LegendRow {
  /** Drawn from the top left, in CSS pixels; null where the words need none. */
  readonly sample: {
    readonly nodes: readonly SvgNode[]
    readonly width: number
    readonly height: number
  } | null
  readonly text: string
}

export interface LegendGroup {
  readonly title: string
  readonly rows: readonly LegendRow[]
}

/** One drawing with what explains it; lengths are CSS pixels. */
export interface Drawing {
  /** Where it is one of several. */
  readonly title: string | null
  readonly measure: string | null
  readonly nodes: readonly SvgNode[]
  readonly width: number
  readonly height: number
  /** Whether it fills a frame, as a map does, and a chart does not. */
  readonly framed: boolean
  readonly legend: readonly LegendGroup[]
  /** A bar so long is what the text says. */
  readonly scale: { readonly px: number; readonly text: string } | null
  readonly notes: readonly string[]
  /** Numbers of the picture's list of sources, from 1. */
  readonly sources: readonly number[]
}

/** All that leaves the screen as one picture. */
export interface Picture {
  readonly title: string
  readonly measure: string
  /** The first is as wide as the picture; the others stand below it in two columns, under `heading`. */
  readonly drawings: readonly Drawing[]
  readonly heading: string | null
  /** In the order of their numbers. */
  readonly sources: readonly string[]
  /** Of a map: the name of its boundary view, and what has to be said of it. */
  readonly boundary: { readonly name: string; readonly disclaimer: string } | null
  /** What it is of and where it is from: date, version, address. */
  readonly foot: readonly string[]
}

export const node = (
  tag: string,
  attributes: SvgNode['attributes'] = {},
  children: SvgNode['children'] = [],
): SvgNode => ({ tag, attributes, children })
