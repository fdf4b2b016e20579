import { describe, expect, it } from 'vitest'
import { drawnOf, isDrawnKnown } from '../../src/charts/drawn.ts'
import { CHARTS, type ListedChart } from '../../src/charts/index.ts'
import type { Table } from '../../src/domain/table.ts'
import { t } from '../../src/i18n/t.ts'
import { LIGHT } from '../../src/theme/theme.ts'
import { chartsAt } from '../setup/placed.tsx'

const COLOURS = { partner: '#123456', named: [{ name: 'Kazakhstan', colour: '#654321' }] }

/** An address at which the chart is shown. */
const addressOf = ({ query, needs, each }: ListedChart) =>
  query ? `?${query}` : needs === 'country' ? '?country=KAZ' : each === 'elements' ? '?element=Nd' : ''

const UNSURE = ['figure.estimated', 'figure.provisional', 'trade.status-provisional'] as const

/** How many rows of a table say in words that what is drawn of them is an estimate or provisional. */
const unsure = ({ rows }: Table, series: readonly { readonly column: number }[]) =>
  rows.filter(
    (row) =>
      UNSURE.some((key) => row.includes(t(key))) &&
      series.some(({ column }) => typeof row[column] === 'number'),
  ).length

describe('how an office program draws the charts', () => {
  it.each(CHARTS.map((chart) => [`${chart.page}/${chart.id}`, chart] as const))(
    'is known of %s',
    async (_, chart) => {
      const there = (await chartsAt(chart.page, addressOf(chart))).filter(
        ({ id }) => id === chart.id || (chart.each && id.startsWith(`${chart.id}-`)),
      )
      expect(there.length).toBeGreaterThan(0)
      for (const { id, table, axis } of there) {
        expect(isDrawnKnown(id)).toBe(true)
        const drawn = drawnOf(id, table, COLOURS, axis)
        if (drawn.as === 'axis') {
          expect(drawn.axis.events.map(({ title }) => title)).toEqual(table.rows.map(([title]) => title))
          continue
        }
        if (drawn.as === 'table') continue
        expect(drawn.series.length).toBeGreaterThan(0)
        // Where every row is, its words say so, and the screen draws none otherwise.
        const said = unsure(table, drawn.series)
        if (said > 0 && said < table.rows.length)
          expect(drawn.series.some(({ uncertain }) => uncertain)).toBe(true)
        for (const { column, colour } of drawn.series) {
          expect(colour).toMatch(/^#[0-9A-F]{6}$/)
          expect(table.columns[column]?.unit).toBeTruthy()
          for (const row of table.rows)
            expect(row[column] === null || typeof row[column] === 'number').toBe(true)
          expect(table.rows.some((row) => row[column] !== null)).toBe(true)
        }
        const units = drawn.series.map(({ column }) => table.columns[column]?.unit)
        expect(new Set(units).size).toBe(1)
        const names = table.rows.map((row) => row[drawn.names])
        expect(names.every((name) => typeof name === 'string' && name !== '')).toBe(true)
        expect(new Set(names).size).toBe(names.length)
      }
    },
  )

  it('is known of nothing that is not listed', () => {
    expect(isDrawnKnown('china-share')).toBe(false)
    expect(drawnOf('china-share', { columns: [], rows: [] }, COLOURS)).toEqual({ as: 'table' })
  })
})

const TABLE: Table = {
  columns: [
    { label: 'Year' },
    { label: 'Kazakhstan, USD million', unit: 'USD million' },
    { label: 'Others, USD million', unit: 'USD million' },
    { label: 'Status' },
  ],
  rows: [
    ['2023', 1, null, 'reported'],
    ['2024', 2, 3, 'reported'],
  ],
}

describe('a chart that is drawn', () => {
  it('has a country in its own colour, and the one that is chosen', () => {
    expect(drawnOf('share-of-india-s-trade', TABLE, COLOURS)).toEqual({
      ...{ as: 'lines', stacked: false, names: 0 },
      series: [
        { column: 1, colour: '#654321' },
        { column: 2, colour: LIGHT.classes[4] },
      ],
    })
    expect(drawnOf('goods-trade-by-fiscal-year', TABLE, COLOURS)).toMatchObject({
      series: [{ colour: LIGHT.india }, { colour: '#123456' }],
    })
  })

  it('has its balance as a line over the columns, unless a line would lead into another classification', () => {
    const flows = ['Exports', 'Imports', 'Total', 'Balance'].map((label) => ({ label, unit: 'USD million' }))
    const table: Table = {
      columns: [{ label: 'Year' }, ...flows],
      rows: [
        ['2023', 1, 2, 3, -1],
        ['2024', 3, 2, 5, 1],
      ],
    }
    const series = (of: Table) => {
      const drawn = drawnOf('goods-trade-by-fiscal-year', of, COLOURS)
      return 'series' in drawn ? drawn.series.map(({ column, line }) => [column, line ?? false]) : []
    }
    const columns = [
      [1, false],
      [2, false],
    ]
    expect(series(table)).toEqual([...columns, [4, true]])
    expect(series({ ...table, breaks: [1] })).toEqual(columns)
  })

  it('knows which of its figures are estimates or provisional', () => {
    const uncertain = (changes: Partial<Table>) => {
      const drawn = drawnOf('share-of-india-s-trade', { ...TABLE, ...changes }, COLOURS)
      return 'series' in drawn ? drawn.series.map((one) => one.uncertain) : []
    }
    expect(uncertain({})).toEqual([undefined, undefined])
    expect(uncertain({ estimated: [[2], [1]] })).toEqual([[1], undefined])
    expect(uncertain({ estimated: [[1], []], provisional: [1] })).toEqual([[0, 1], [1]])
  })

  it('is no line where another classification begins', () => {
    expect(drawnOf('share-of-india-s-trade', { ...TABLE, breaks: [1] }, COLOURS)).toEqual({ as: 'table' })
  })

  it.each([
    ['has a range instead of a number', [['2023', '1–2', 3, '']]],
    [
      'has two rows of one name',
      [
        ['2023', 1, 2, ''],
        ['2023', 1, 2, ''],
      ],
    ],
    ['has no row', []],
  ] as const)('stays a table where it %s', (_, rows) => {
    expect(drawnOf('share-of-india-s-trade', { ...TABLE, rows }, COLOURS)).toEqual({ as: 'table' })
  })
})
