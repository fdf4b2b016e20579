import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { widthOf } from '../../../src/export/deck/measure.ts'
import { laidOut, pieceOf } from '../../../src/export/deck/table.ts'
import { toldChart } from '../../setup/told.ts'

const sentence = 'Whether the resource grew, or the areas that were counted differ, is not known here. '
const chart = (columns: number, rows: number, note = sentence) =>
  toldChart({
    table: {
      columns: Array.from({ length: columns }, (_, i) => ({
        label: i === 0 ? 'Commodities' : `Column ${i}`,
      })),
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: columns }, (_, i) => (i === columns - 1 ? note : `${row} ${i}`)),
      ),
    },
    drawn: { as: 'table' },
  })
const sum = (of: readonly number[]) => of.reduce((a, b) => a + b, 0)

describe('a table on a slide', () => {
  it.each([3, 7, 13, 20])('of %d columns is as wide as its place, and breaks no word', (columns) => {
    const laid = laidOut(chart(columns, 4), 12.33)
    expect(sum(laid.columns)).toBeCloseTo(12.33, 3)
    const size = columns <= 7 ? 10.5 : columns <= 10 ? 9 : 8
    const longest = widthOf('Commodities', { size }, true) / 72
    expect(laid.columns[0]).toBeGreaterThanOrEqual(Math.min(longest, 12.33 / columns))
  })

  it('gives the room to the column that would have the most lines', () => {
    const { columns } = laidOut(chart(7, 9, sentence.repeat(3)), 12.33)
    expect(columns.at(-1)).toBeGreaterThan(5)
  })

  it('stands in pieces of which none leaves its box, and has each row once', () => {
    const table = chart(13, 60)
    const laid = laidOut(table, 12.33)
    const box = { x: 0, y: 0, w: 12.33, h: 4.5 }
    const seen: number[] = []
    for (let rest = table.table.rows.map((_, row) => row); rest.length > 0; ) {
      const piece = pieceOf(laid, rest, box)
      expect(piece.box.h).toBeLessThanOrEqual(box.h)
      expect(piece.box.h).toBeCloseTo(sum(piece.heights), 6)
      seen.push(...piece.rows)
      rest = [...piece.rest]
    }
    expect(seen).toEqual(table.table.rows.map((_, row) => row))
  })

  it('is laid out soon, be it long and wide', () => {
    const began = performance.now()
    laidOut(chart(13, 200, sentence.repeat(4)), 12.33)
    expect(performance.now() - began).toBeLessThan(1000)
  })
})
