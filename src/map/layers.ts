import type { LineKind } from '../domain/region.ts'
import type { Theme } from '../theme/theme.ts'

/** A single colour of the theme, by its name. */
export type Colour = { [K in keyof Theme]: Theme[K] extends string ? K : never }[keyof Theme]

/** How a line is drawn; widths and dashes in CSS pixels. */
export interface LineStyle {
  readonly stroke: Colour
  readonly width: number
  readonly dash?: readonly number[]
  /** What parts it from the fills that it lies on, this wide under it. */
  readonly casing?: { readonly stroke: Colour; readonly width: number }
}

const marked = (...dash: number[]): LineStyle => ({
  stroke: 'ink',
  width: 1.2,
  dash,
  casing: { stroke: 'paper', width: 3 },
})

/** The boundary lines by kind, for the map and its legend. */
export const LINE_STYLES: Readonly<Record<LineKind, LineStyle>> = {
  intl: { stroke: 'border', width: 0.6 },
  ctx: { stroke: 'border', width: 0.6 },
  claim: marked(1.2, 3.6),
  disputed: marked(6, 2, 1.2, 2),
  agpl: marked(1.2, 1.6),
  lac: marked(3.6, 2.4),
  loc: marked(9, 2.4),
}

/** Which shapes: those of one file with these properties. */
export interface Shapes {
  readonly file: 'region' | 'context' | 'near'
  readonly kind?: string
  readonly line?: LineKind
  /** Of rivers, both included. */
  readonly ranks?: readonly [number, number]
}

/** One layer of the map, as both renderers draw it. */
export interface MapLayer {
  readonly id: string
  readonly of: Shapes
  /** `state`: each by its own paint. */
  readonly fill?: Colour | 'state' | 'hatch'
  readonly line?: LineStyle
  /** Only states that are so. */
  readonly only?: 'selected' | 'compared'
}

const STATES: Shapes = { file: 'region' }

const line = (kind: LineKind): MapLayer => ({
  id: `line-${kind}`,
  of: { file: 'context', kind: 'line', line: kind },
  line: LINE_STYLES[kind],
})

/** A line with a casing as two: crossing lines of one kind, or of several, are not to cut each other. */
const cased = (layers: readonly MapLayer[]): MapLayer[] => [
  ...layers.flatMap(({ line, ...layer }) =>
    line?.casing ? [{ ...layer, id: `${layer.id}-casing`, line: line.casing }] : [],
  ),
  ...layers,
]

const river = (id: string, ranks: readonly [number, number], width: number): MapLayer => ({
  id,
  of: { file: 'near', kind: 'river', ranks },
  line: { stroke: 'waterInk', width, casing: { stroke: 'water', width: width + 1 } },
})

const mark = (only: 'selected' | 'compared', width: number, dash?: readonly number[]): MapLayer[] =>
  // The casing parts the mark from a fill that is as dark as it is.
  cased([
    {
      id: only,
      of: STATES,
      only,
      line: { stroke: 'selection', width, ...(dash && { dash }), casing: { stroke: 'paper', width: 5 } },
    },
  ])

/** What lies below the six and never changes its colour, from the bottom. */
export const GROUND: readonly MapLayer[] = [
  { id: 'land', of: { file: 'context', kind: 'land' }, fill: 'land' },
  line('intl'),
  line('ctx'),
  // Below the fills, so that only its outer half is seen.
  { id: 'state-rim', of: STATES, line: { stroke: 'rim', width: 2 } },
]

/** The six and what lies over them, from the bottom. */
export const COVER: readonly MapLayer[] = [
  { id: 'state-fill', of: STATES, fill: 'state' },
  ...cased([river('river', [4, 9], 0.6), river('river-large', [1, 3], 1)]),
  ...cased([
    {
      id: 'region-line',
      of: { file: 'near', kind: 'region-line' },
      line: { stroke: 'rim', width: 0.5, casing: { stroke: 'outline', width: 1.1 } },
    },
  ]),
  // Two states of one class are told apart by the line, those of the darkest by its casing.
  ...cased([
    {
      id: 'state-outline',
      of: STATES,
      line: { stroke: 'rim', width: 0.8, casing: { stroke: 'outline', width: 2 } },
    },
  ]),
  { id: 'disputed', of: { file: 'context', kind: 'disputed' }, fill: 'hatch' },
  { id: 'lake', of: { file: 'context', kind: 'lake' }, fill: 'water' },
  ...cased([line('claim'), line('disputed'), line('agpl'), line('lac'), line('loc')]),
  ...mark('compared', 2, [5, 3]),
  ...mark('selected', 2.5),
]
