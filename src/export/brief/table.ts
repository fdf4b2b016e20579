import { AlignmentType, Paragraph, Table, TableCell, TableLayoutType, TableRow, WidthType } from 'docx'
import type { Column, Table as Numbers } from '../../domain/table.ts'
import { cellText, isNumeric } from '../cellText.ts'
import { TABLE } from './styles.ts'
import { words } from './words.ts'

/** A style of the words of a table, from so many columns on, and twentieths of a point that a letter takes in it. */
const SIZES = [
  { from: 14, style: 'TableTiny', letter: 73 },
  { from: 7, style: 'TableSmall', letter: 86 },
  { from: 0, style: 'TableText', letter: 102 },
] as const

const sizeOf = ({ columns }: Numbers) => SIZES.find(({ from }) => columns.length >= from) ?? SIZES[2]

/** Beside the letters of a cell. */
const BESIDE = 170

/** How much wider the bold letters of a head are. */
const BOLD = 1.13

/** So few letters stay on one line. */
const SHORT = 12

/** Letters of a line that are enough, where there is not room for all. */
const ENOUGH = 60

/**
 * How wide the columns are, in twentieths of a point: none is narrower than its longest word, and what is left goes to
 * those that have more to say.
 */
export function columnWidths(numbers: Numbers, heads: readonly string[], whole: number): number[] {
  const { columns, rows } = numbers
  const { letter } = sizeOf(numbers)
  const wide = (letters: number) => letters * letter + BESIDE
  const wants = columns.map((column, c) => {
    const head = heads[c] ?? ''
    const texts = rows.map((row) => cellText(row[c] ?? null, column))
    const short = (of: readonly string[]) => of.map(lengthOf).filter((length) => length <= SHORT)
    const unbroken = (of: readonly string[]) => Math.max(longestWord(of), ...short(of))
    const least = wide(Math.max(unbroken([head]) * BOLD, unbroken(texts)))
    const longest = Math.max(head.length / 3, ...texts.map(lengthOf))
    return { least, more: Math.max(0, wide(Math.min(ENOUGH, longest)) - least) }
  })
  const all = sum(wants.map(({ least }) => least))
  const more = sum(wants.map((want) => want.more))
  // Words that are too many or too long for the page are broken; where none has more to say, all are as much wider.
  if (all >= whole || more === 0) return wants.map(({ least }) => Math.floor((least / all) * whole))
  const left = whole - all
  if (more >= left) return wants.map((want) => Math.floor(want.least + (want.more / more) * left))
  // All have what they want: none alone gets the rest, which would part its numbers from their neighbours.
  return wants.map((want) => Math.floor(((want.least + want.more) / (all + more)) * whole))
}

const sum = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const lengthOf = (text: string) => text.length
/** No address and no other word without an end makes a column wider than this. */
const LONGEST_WORD = 18
const longestWord = (texts: readonly string[]) =>
  Math.min(LONGEST_WORD, Math.max(1, ...texts.flatMap((text) => text.split(/\s+/).map(lengthOf))))

/** A column is called by its unit where neither its name nor the measure says it. */
const headOf = ({ label, unit }: Column, measure: string) =>
  unit && !`${label} ${measure}`.includes(unit) ? `${label} (${unit})` : label

/** Of the rows, from the last, those that stay with the next. */
const KEPT = [2, 3]

/** The numbers of a chart; its first row is said again on every page that it goes on to. */
export function tableOf(numbers: Numbers, measure: string, whole: number): Table {
  const heads = numbers.columns.map((column) => headOf(column, measure))
  const widths = columnWidths(numbers, heads, whole)
  const { style } = sizeOf(numbers)
  const cell = (text: string, c: number, as: { head: boolean; keepNext: boolean }) =>
    new TableCell({
      ...(widths[c] !== undefined && { width: { size: widths[c], type: WidthType.DXA } }),
      children: [
        new Paragraph({
          style,
          alignment: isNumeric(numbers, c) ? AlignmentType.RIGHT : AlignmentType.LEFT,
          children: words(text, as.head ? { bold: true } : {}),
          keepNext: as.keepNext,
        }),
      ],
    })
  return new Table({
    style: TABLE,
    tableLook: { firstRow: true, noHBand: true, noVBand: true },
    layout: TableLayoutType.FIXED,
    width: { size: sum(widths), type: WidthType.DXA },
    columnWidths: widths,
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: heads.map((head, c) => cell(head, c, { head: true, keepNext: true })),
      }),
      ...numbers.rows.map(
        (row, r) =>
          new TableRow({
            cantSplit: true,
            children: numbers.columns.map((column, c) =>
              // None of the last rows goes on to a page of its own.
              cell(cellText(row[c] ?? null, column), c, {
                head: false,
                keepNext: KEPT.includes(numbers.rows.length - r),
              }),
            ),
          }),
      ),
    ],
  })
}
