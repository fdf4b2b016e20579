import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  WidthType,
} from 'docx'
import type { Column, Table as Numbers } from '../../domain/table.ts'
import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import { hex } from './styles.ts'
import { words } from './words.ts'

/** A cell as the screen has it. */
export const cellText = (value: string | number | null, column: Column | undefined): string =>
  value === null
    ? t('chart.no-data')
    : typeof value === 'number'
      ? (column?.format?.(value) ?? String(value))
      : value

/** Letters of a column: no narrower than its longest word wants, no wider than that a line can be read. */
const [NARROW, WIDE] = [6, 36]

/** How wide the columns are, of so many twentieths of a point: in parts as long as what stands in them. */
export function columnWidths({ columns, rows }: Numbers, whole: number): number[] {
  const parts = columns.map((column, c) => {
    const texts = rows.map((row) => cellText(row[c] ?? null, column))
    const longest = Math.max(0, ...texts.map((text) => text.length))
    const word = Math.max(
      0,
      ...headOf(column)
        .split(/\s+/)
        .map((w) => w.length),
    )
    return Math.min(WIDE, Math.max(NARROW, longest, word))
  })
  const sum = parts.reduce((a, b) => a + b, 0)
  const widths = parts.map((part) => Math.floor((part / sum) * whole))
  return widths
}

const headOf = ({ label, unit }: Column) => (unit && !label.includes(unit) ? `${label} (${unit})` : label)

const isNumeric = ({ rows }: Numbers, c: number) =>
  rows.some((row) => typeof row[c] === 'number') && rows.every((row) => typeof row[c] !== 'string')

/** The numbers of a chart; its first row is said again on every page that it goes on to. */
export function tableOf(numbers: Numbers, whole: number): Table {
  const widths = columnWidths(numbers, whole)
  const style = numbers.columns.length > 7 ? 'TableSmall' : 'TableText'
  const cell = (text: string, c: number, head: boolean) =>
    new TableCell({
      width: { size: widths[c] ?? 0, type: WidthType.DXA },
      ...(head && { shading: { fill: hex(LIGHT.land) } }),
      children: [
        new Paragraph({
          style: head ? 'TableHead' : style,
          alignment: isNumeric(numbers, c) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: words(text),
        }),
      ],
    })
  return new Table({
    style: 'TableGrid',
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((a, b) => a + b, 0), type: WidthType.DXA },
    columnWidths: widths,
    margins: { top: 40, bottom: 40, left: 80, right: 80 },
    borders: BORDERS,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: numbers.columns.map((column, c) => cell(headOf(column), c, true)),
      }),
      ...numbers.rows.map(
        (row) =>
          new TableRow({
            cantSplit: true,
            children: numbers.columns.map((column, c) => cell(cellText(row[c] ?? null, column), c, false)),
          }),
      ),
    ],
  })
}

const NO_LINE = { style: BorderStyle.NONE, size: 0, color: 'auto' }
const LINE = { style: BorderStyle.SINGLE, size: 4, color: hex(LIGHT.hairline) }
const EDGE = { ...LINE, color: hex(LIGHT.muted) }
const BORDERS = {
  top: EDGE,
  bottom: EDGE,
  left: NO_LINE,
  right: NO_LINE,
  insideHorizontal: LINE,
  insideVertical: NO_LINE,
}
