import type PptxGenJS from 'pptxgenjs'
import { LIGHT } from '../../theme/theme.ts'
import type { ToldChart } from '../told.ts'
import { cellText, headText } from './cells.ts'
import { linesOf, widthOf } from './measure.ts'
import type { Box } from './page.ts'

const SIZE = 10.5
const LINE = (SIZE * 1.2) / 72
const INSET = { x: 0.08, y: 0.045 }

const isNumeric = ({ table }: ToldChart, column: number) =>
  table.rows.some((row) => typeof row[column] === 'number')

/** Rows of a table in words, its head first. */
const worded = ({ table }: ToldChart) => [
  table.columns.map(headText),
  ...table.rows.map((row) => table.columns.map((column, i) => cellText(row[i] ?? null, column))),
]

/** Of a column, inches. */
const NARROWEST = 0.6
const WIDEST = 6
/** By so much one is made narrower at a time. */
const STEP = 0.15

const linesAt = (text: string, width: number) => linesOf(text, (width - 2 * INSET.x) * 72, { size: SIZE })

/** Widths of the columns, inches: each has its longest word, and those are narrowed that cost the fewest lines. */
function widths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = rows[0]?.map((_, i) => rows.map((row) => row[i] ?? '')) ?? []
  const inches = (text: string) => widthOf(text, { size: SIZE }, true) / 72 + 2 * INSET.x
  const least = columns.map((texts) =>
    Math.min(
      width / columns.length,
      Math.max(NARROWEST, ...texts.flatMap((text) => text.split(/\s+/).map(inches))),
    ),
  )
  const wide = columns.map((texts, i) =>
    Math.max(least[i] ?? 0, Math.min(WIDEST, Math.max(...texts.map(inches)))),
  )
  const lines = columns.map((texts, i) => texts.map((text) => linesAt(text, wide[i] ?? 1)))
  const sum = () => wide.reduce((a, b) => a + b, 0)
  while (sum() > width) {
    const narrower = columns.flatMap((texts, i) => {
      const w = Math.max(least[i] ?? 0, (wide[i] ?? 0) - STEP)
      return w < (wide[i] ?? 0) ? [{ i, w, lines: texts.map((text) => linesAt(text, w)) }] : []
    })
    const costs = narrower.map((one) =>
      rows.reduce((all, _, row) => {
        const most = Math.max(...lines.map((of) => of[row] ?? 1))
        return all + Math.max(0, (one.lines[row] ?? 1) - most)
      }, 0),
    )
    // Of those that cost the same, the widest.
    const [best] = narrower
      .map((one, at) => ({ ...one, cost: costs[at] ?? 0, now: wide[one.i] ?? 0 }))
      .sort((a, b) => a.cost - b.cost || b.now - a.now)
    if (!best) break
    wide[best.i] = best.w
    lines[best.i] = best.lines
  }
  const total = sum()
  return wide.map((w) => (w * width) / total)
}

const heightOf = (row: readonly string[], columns: readonly number[]) =>
  Math.max(1, ...row.map((text, i) => linesAt(text, columns[i] ?? 1))) * LINE + 2 * INSET.y + 0.02

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
export function pieceOf(chart: ToldChart, wanted: readonly number[], box: Box): Piece {
  const [head = [], ...rows] = worded(chart)
  const columns = widths([head, ...rows], box.w)
  const heights = [heightOf(head, columns)]
  let used = heights[0] ?? 0
  let count = 0
  for (const row of wanted) {
    const height = heightOf(rows[row] ?? [], columns)
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

const hex = (colour: string) => colour.slice(1).toUpperCase()

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
      objectName: 'Table',
      colW: [...piece.columns],
      rowH: [...piece.heights],
      margin: [INSET.y, INSET.x, INSET.y, INSET.x],
      fontSize: SIZE,
      color: hex(LIGHT.ink),
      valign: 'middle',
      autoPage: false,
    },
  ]
}
