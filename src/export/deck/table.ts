import type PptxGenJS from 'pptxgenjs'
import { LIGHT } from '../../theme/theme.ts'
import { hex } from '../colour.ts'
import type { ToldChart } from '../told.ts'
import { cellText, headText } from './cells.ts'
import { linesOf, widthOf } from './measure.ts'
import type { Box } from './page.ts'

/** Points of a table of so many columns at most. */
const SIZES = [
  { most: 7, size: 10.5 },
  { most: 10, size: 9 },
  { most: Number.POSITIVE_INFINITY, size: 8 },
] as const
const sizeOf = ({ table }: ToldChart): number =>
  SIZES.find(({ most }) => table.columns.length <= most)?.size ?? SIZES[0].size

const LEADING = 1.2
const INSET = { x: 0.08, y: 0.045 }

const isNumeric = ({ table }: ToldChart, column: number) =>
  table.rows.some((row) => typeof row[column] === 'number')

/** Rows of a table in words, its head first. */
const worded = ({ table }: ToldChart) => [
  table.columns.map(headText),
  ...table.rows.map((row) => table.columns.map((column, i) => cellText(row[i] ?? null, column))),
]

/** Of a column, inches. */
const NARROWEST = 0.5
const WIDEST = 6
/** So many times wider than all on average is none at first. */
const UNEVEN = 4
/** In about so many steps the widest are made narrower; by so much at least. */
const STEPS = 24
const STEP = 0.15

const linesAt = (text: string, width: number, size: number) =>
  linesOf(text, (width - 2 * INSET.x) * 72, { size })

/** Widths of the columns, inches: each has its longest word, and those are narrowed that cost the fewest lines. */
function widths(rows: readonly (readonly string[])[], width: number, size: number): number[] {
  const columns = rows[0]?.map((_, i) => rows.map((row) => row[i] ?? '')) ?? []
  const inches = (text: string) => widthOf(text, { size }, true) / 72 + 2 * INSET.x
  const mean = width / columns.length
  const now = columns.map((texts) => {
    const words = texts.flatMap((text) => text.split(/\s+/).map(inches))
    const least = Math.min(mean, Math.max(NARROWEST, ...words))
    const most = Math.min(WIDEST, mean * UNEVEN, Math.max(...texts.map(inches)))
    const w = Math.max(least, most)
    return { texts, least, w, lines: texts.map((text) => linesAt(text, w, size)) }
  })
  const sum = () => now.reduce((all, { w }) => all + w, 0)
  const step = Math.max(STEP, (sum() - width) / STEPS)
  const narrowed = ({ texts, least, w }: (typeof now)[number]) => {
    const narrow = Math.max(least, w - step)
    return narrow < w ? { w: narrow, lines: texts.map((text) => linesAt(text, narrow, size)) } : null
  }
  const next = now.map(narrowed)
  while (sum() > width) {
    const most = rows.map((_, row) => Math.max(...now.map(({ lines }) => lines[row] ?? 1)))
    const costs = next.flatMap((one, i) =>
      one === null
        ? []
        : [{ i, one, cost: most.reduce((all, n, row) => all + Math.max(0, (one.lines[row] ?? 1) - n), 0) }],
    )
    // Of those that cost the same, the widest.
    const [best] = costs.sort((a, b) => a.cost - b.cost || b.one.w - a.one.w)
    const column = best && now[best.i]
    if (!best || !column) break
    now[best.i] = { ...column, ...best.one }
    next[best.i] = narrowed({ ...column, ...best.one })
  }
  const total = sum()
  return now.map(({ w }) => (w * width) / total)
}

/** A table in so much width: inches of its columns, of its head and of each row. */
export interface Laid {
  readonly columns: readonly number[]
  readonly head: number
  readonly heights: readonly number[]
}

export function laidOut(chart: ToldChart, width: number): Laid {
  const rows = worded(chart)
  const size = sizeOf(chart)
  const columns = widths(rows, width, size)
  const heightOf = (row: readonly string[]) => {
    const lines = row.map((text, i) => linesAt(text, columns[i] ?? 1, size))
    return (Math.max(1, ...lines) * size * LEADING) / 72 + 2 * INSET.y + 0.02
  }
  const [head = 0, ...heights] = rows.map(heightOf)
  return { columns, head, heights }
}

/** Some rows of a table that stand on one slide, under the head of all. */
export interface Piece {
  /** Of the table's rows, from 0. */
  readonly rows: readonly number[]
  /** Those that had no room. */
  readonly rest: readonly number[]
  readonly box: Box
  readonly columns: readonly number[]
  readonly heights: readonly number[]
}

/** As many of those rows as have room in the box; one at least. */
export function pieceOf({ columns, head, heights: all }: Laid, wanted: readonly number[], box: Box): Piece {
  const heights = [head]
  let used = head
  let count = 0
  for (const row of wanted) {
    const height = all[row] ?? 0
    if (count > 0 && used + height > box.h) break
    heights.push(height)
    used += height
    count++
  }
  return {
    ...{ rows: wanted.slice(0, count), rest: wanted.slice(count), columns, heights },
    box: { ...box, h: used },
  }
}

/** What pptxgenjs is told of a piece of a table. */
export function tabled(chart: ToldChart, piece: Piece): Parameters<PptxGenJS.Slide['addTable']> {
  const [head = [], ...rows] = worded(chart)
  const line = (pt: number, color: string) => ({ type: 'solid' as const, pt, color: hex(color) })
  const none = { type: 'none' as const }
  const cell = (text: string, column: number, isHead: boolean): PptxGenJS.TableCell => ({
    text,
    options: {
      align: isNumeric(chart, column) ? 'right' : 'left',
      ...(isHead && { bold: true }),
      border: [none, none, isHead ? line(1.25, LIGHT.ink) : line(0.5, LIGHT.hairline), none],
    },
  })
  return [
    [
      head.map((text, i) => cell(text, i, true)),
      ...piece.rows.map((row) => (rows[row] ?? []).map((text, i) => cell(text, i, false))),
    ],
    {
      ...piece.box,
      colW: [...piece.columns],
      rowH: [...piece.heights],
      margin: [INSET.y, INSET.x, INSET.y, INSET.x],
      fontSize: sizeOf(chart),
      color: hex(LIGHT.ink),
      valign: 'middle',
      autoPage: false,
    },
  ]
}
