import type PptxGenJS from 'pptxgenjs'
import { LIGHT } from '../../theme/theme.ts'
import type { ToldChart } from '../told.ts'
import { cellText, headText } from './cells.ts'
import { linesOf, widthOf } from './measure.ts'
import type { Box } from './page.ts'

const SIZE = 11
const LINE = (SIZE * 1.2) / 72
const INSET = { x: 0.08, y: 0.045 }

const isNumeric = ({ table }: ToldChart, column: number) =>
  table.rows.some((row) => typeof row[column] === 'number')

/** Rows of a table in words, its head first. */
const worded = ({ table }: ToldChart) => [
  table.columns.map(headText),
  ...table.rows.map((row) => table.columns.map((column, i) => cellText(row[i] ?? null, column))),
]

/** Widths of the columns, inches: each has its longest word, and what is left by how much it has to say. */
function widths(rows: readonly (readonly string[])[], width: number): number[] {
  const columns = rows[0]?.map((_, i) => rows.map((row) => row[i] ?? '')) ?? []
  const inches = (text: string) => widthOf(text, { size: SIZE }, true) / 72 + 2 * INSET.x
  const least = columns.map((texts) =>
    Math.min(
      width / columns.length,
      Math.max(0.6, ...texts.flatMap((text) => text.split(/\s+/).map(inches))),
    ),
  )
  const wanted = columns.map((texts, i) =>
    Math.max(least[i] ?? 0, Math.min(6, Math.max(...texts.map(inches)))),
  )
  const room = width - least.reduce((a, b) => a + b, 0)
  const more = wanted.map((w, i) => w - (least[i] ?? 0))
  const sum = more.reduce((a, b) => a + b, 0)
  return least.map((w, i) => w + (sum > 0 ? ((more[i] ?? 0) * room) / sum : room / columns.length))
}

const heightOf = (row: readonly string[], columns: readonly number[]) =>
  Math.max(
    1,
    ...row.map((text, i) => linesOf(text, ((columns[i] ?? 1) - 2 * INSET.x) * 72, { size: SIZE })),
  ) *
    LINE +
  2 * INSET.y +
  0.02

/** Some rows of a table that stand on one slide, under the head of all. */
export interface Piece {
  /** Of the table's rows: from, and up to. */
  readonly from: number
  readonly to: number
  readonly box: Box
  readonly columns: readonly number[]
  readonly heights: readonly number[]
}

/** As many rows from there as have room in the box; one at least. */
export function pieceOf(chart: ToldChart, from: number, box: Box): Piece {
  const rows = worded(chart)
  const columns = widths(rows, box.w)
  const heights = [heightOf(rows[0] ?? [], columns)]
  let used = heights[0] ?? 0
  let to = from
  for (const row of rows.slice(from + 1)) {
    const height = heightOf(row, columns)
    if (to > from && used + height > box.h) break
    heights.push(height)
    used += height
    to++
  }
  return { from, to, box: { ...box, h: used }, columns, heights }
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
      ...rows.slice(piece.from, piece.to).map((row) => row.map((text, i) => cell(text, i, false))),
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
