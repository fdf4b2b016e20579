import type { Drawn, EventAxis } from '../domain/drawn.ts'
import type { Table } from '../domain/table.ts'
import { LIGHT } from '../theme/theme.ts'

/** A colour of the light theme, or that of the country whose page it is. */
type Colour = 'india' | 'china' | 'ink' | 'muted' | 'rest' | 'partner'

/** The column of names is the first; what is drawn of the table are these columns, or all that have a unit. */
type Way =
  | {
      readonly as: 'bars' | 'columns' | 'lines'
      readonly stacked?: boolean
      readonly series: 'with a unit' | readonly (readonly [column: number, colour: Colour])[]
      /** Columns that are lines over these. */
      readonly over?: readonly (readonly [column: number, colour: Colour])[]
    }
  | 'axis'
  | 'table'

const FLOWS = [
  [2, 'india'],
  [3, 'partner'],
] as const

/** How each chart of CHARTS is drawn by an office program, from the table that it has on the screen. */
const WAYS: Readonly<Record<string, Way>> = {
  'china-share-by-stage': { as: 'bars', series: [[2, 'china']] },
  'china-share-by-stage-all': { as: 'bars', series: [[1, 'china']] },
  'china-share-of-mine-production': {
    as: 'lines',
    series: [
      [1, 'china'],
      [2, 'muted'],
    ],
  },
  'partners-by-goods-trade': { as: 'bars', stacked: true, series: FLOWS },
  'goods-trade-by-fiscal-year': {
    as: 'columns',
    series: [
      [1, 'india'],
      [2, 'partner'],
    ],
    over: [[4, 'ink']],
  },
  'goods-trade-by-sector': { as: 'bars', stacked: true, series: FLOWS },
  'named-sectors-and-trade': { as: 'bars', stacked: true, series: FLOWS },
  // Two accounts of one year are two rows, which a name alone does not tell apart.
  'both-sets-of-books': 'table',
  'compared-goods-trade-by-fiscal-year': { as: 'lines', series: 'with a unit' },
  'compared-goods-trade-by-sector': { as: 'bars', series: 'with a unit' },
  'mine-production-by-country': { as: 'lines', series: 'with a unit' },
  'mine-production-by-agency': {
    as: 'lines',
    series: [
      [1, 'ink'],
      [2, 'muted'],
    ],
  },
  'world-mine-production': { as: 'lines', series: [[1, 'ink']] },
  'concentration-of-mining': { as: 'columns', series: [[1, 'muted']] },
  'concentration-by-stage': {
    as: 'bars',
    series: [
      [3, 'muted'],
      [4, 'rest'],
    ],
  },
  // A bar says neither that a figure was withdrawn, nor that it is a floor.
  'reserves-by-country': 'table',
  price: { as: 'lines', series: [[1, 'ink']] },
  controls: 'axis',
  // Its rows are single months, and sums of months beside them.
  'china-magnet-exports': 'table',
  'india-magnet-imports': {
    as: 'columns',
    series: [
      [1, 'rest'],
      [2, 'china'],
    ],
  },
  'china-share-of-india-magnet-imports': { as: 'lines', series: [[1, 'china']] },
  'india-magnet-tonnes': { as: 'bars', series: [[1, 'india']] },
  'india-metals-and-compounds': { as: 'bars', series: [[2, 'india']] },
  'magnet-rare-earths-by-use': { as: 'bars', series: [[1, 'muted']] },
  'share-of-india-s-trade': { as: 'lines', series: 'with a unit' },
  // Ten small ones on one scale.
  'the-five-side-by-side': 'table',
  // Two classifications, between which no line may run.
  'goods-by-sector-over-time': 'table',
  'largest-commodities-export': { as: 'bars', series: [[3, 'india']] },
  'largest-commodities-import': { as: 'bars', series: [[3, 'partner']] },
  // Nor that a share is no more than a bound; and there are too many of them.
  'minerals-output': 'table',
  'minerals-changes': 'table',
  // Shares of one year, and figures of other years and units beside them.
  'minerals-uranium': 'table',
  'minerals-reserves': 'table',
  sites: 'table',
  timeline: 'table',
}

/** Of lines and bars that have no country of their own. */
const OTHERS = [LIGHT.ink, LIGHT.classes[4], LIGHT.selection, LIGHT.muted, LIGHT.classes[3], LIGHT.waterInk]

export interface DrawnColours {
  /** Of the country that is chosen. */
  readonly partner: string
  /** Names as they are in the heads of columns. */
  readonly named: readonly { readonly name: string; readonly colour: string }[]
}

/** What is known of a chart; of which there is one for each country or element, that of all of them. */
function wayOf(id: string): Way | undefined {
  const key = Object.keys(WAYS)
    .filter((name) => id === name || id.startsWith(`${name}-`))
    .sort((a, b) => b.length - a.length)[0]
  return key === undefined ? undefined : WAYS[key]
}

/** Whether it is known how the chart is drawn, if only as a table. */
export const isDrawnKnown = (id: string): boolean => wayOf(id) !== undefined

/** How an office program draws the chart of that table; what it cannot draw as it is meant stays a table. */
export function drawnOf(id: string, table: Table, { partner, named }: DrawnColours, axis?: EventAxis): Drawn {
  const way = wayOf(id)
  if (way === 'axis' && axis) return { as: 'axis', axis }
  if (!way || way === 'table' || way === 'axis') return { as: 'table' }
  const colourOf = (column: number, i: number) =>
    named.find(({ name }) => table.columns[column]?.label.includes(name))?.colour ??
    OTHERS[i % OTHERS.length] ??
    LIGHT.ink
  const given = ([column, colour]: readonly [number, Colour]) => ({
    column,
    colour: colour === 'partner' ? partner : LIGHT[colour],
  })
  // No line leads from one classification into another.
  const isBroken = (table.breaks?.length ?? 0) > 0
  const series =
    way.series === 'with a unit'
      ? table.columns
          .flatMap(({ unit }, column) => (unit === undefined ? [] : [column]))
          .map((column, i) => ({ column, colour: colourOf(column, i) }))
      : [
          ...way.series.map(given),
          ...(isBroken ? [] : (way.over ?? []))
            .filter(([column]) => table.columns[column]?.unit !== undefined)
            .map((one) => ({ ...given(one), line: true as const })),
        ]
  if (!canDraw(table, series) || (isBroken && way.as === 'lines')) return { as: 'table' }
  return {
    ...{ as: way.as, stacked: way.stacked ?? false, names: 0 },
    series: series.map((one) => {
      const uncertain = uncertainIn(table, one.column)
      return uncertain.length > 0 ? { ...one, uncertain } : one
    }),
  }
}

/** Rows of which a column has an estimate or a provisional figure. */
const uncertainIn = ({ rows, provisional = [], estimated = [] }: Table, column: number): number[] =>
  rows.flatMap((row, at) =>
    typeof row[column] === 'number' && (provisional.includes(at) || estimated[at]?.includes(column))
      ? [at]
      : [],
  )

/** Each row has a name of its own, and each number is one: no range, and no word for what is not known. */
function canDraw({ rows }: Table, series: readonly { readonly column: number }[]): boolean {
  const names = rows.map(([name]) => name)
  const isNumber = (value: string | number | null | undefined) => value === null || typeof value === 'number'
  return (
    rows.length > 0 &&
    series.length > 0 &&
    new Set(names).size === names.length &&
    rows.every((row) => series.every(({ column }) => isNumber(row[column])))
  )
}
