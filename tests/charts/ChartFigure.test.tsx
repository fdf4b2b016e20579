// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen, within } from '@testing-library/react'
import Papa from 'papaparse'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChartFigure } from '../../src/charts/ChartFigure.tsx'
import type { Table } from '../../src/charts/table.ts'
import { sourceOf } from '../setup/builders.ts'

const table: Table = {
  columns: [{ label: 'Year' }, { label: 'USD million', format: (n) => n.toFixed(2) }, { label: 'Note' }],
  rows: [
    ['FY2022-23', 0, 'A true zero.'],
    ['FY2023-24', null, 'Not yet reported, "soon"'],
    ['FY2024-25', 1234.5, ''],
  ],
}
const figure = (drawing = <svg data-testid="drawing" />) => (
  <ChartFigure
    id="goods-trade"
    title="India sells more than it buys"
    measure="USD million by fiscal year"
    table={table}
    sources={[sourceOf('customs'), sourceOf('blog', { display: false })]}
    height={240}
    fallback={<p>60%</p>}
  >
    {drawing}
  </ChartFigure>
)
const rows = () => {
  const inside = within(screen.getByRole('table', { name: 'India sells more than it buys', hidden: true }))
  return inside
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent))
}

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the table of a chart', () => {
  it('says "no data" where there is none, and zero where there is zero', () => {
    render(figure())
    expect(rows()).toEqual([
      ['Year', 'USD million', 'Note'],
      ['FY2022-23', '0.00', 'A true zero.'],
      ['FY2023-24', 'no data', 'Not yet reported, "soon"'],
      ['FY2024-25', '1234.50', ''],
    ])
  })

  it('tells its headers from its numbers', () => {
    render(figure())
    expect(screen.getAllByRole('columnheader', { hidden: true })).toHaveLength(3)
    expect(screen.getAllByRole('rowheader', { hidden: true }).map((h) => h.textContent)).toEqual([
      'FY2022-23',
      'FY2023-24',
      'FY2024-25',
    ])
  })
})

describe('a chart', () => {
  it('is called by its finding and hides the picture from those who cannot see it', () => {
    render(figure())
    const chart = screen.getByRole('figure', { name: 'India sells more than it buys' })
    expect(within(chart).getByRole('heading', { level: 3 }).textContent).toBe('India sells more than it buys')
    expect(screen.getByTestId('drawing').closest('[aria-hidden="true"]')).not.toBeNull()
  })

  it('keeps its table and its sources when the picture fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const Broken = (): never => {
      throw new Error('no canvas')
    }
    render(figure(<Broken />))
    expect(screen.getByText(/could not be drawn/)).toBeTruthy()
    expect(rows()).toHaveLength(4)
    expect(screen.getByRole('link', { name: /Publisher of customs/ })).toBeTruthy()
  })

  it('has its numbers in the page before any script, and no style attribute there', () => {
    const html = renderToString(figure())
    expect(html).toContain('60%')
    expect(html).toContain('no data')
    expect(html).not.toContain('style=')
    expect(html).not.toContain('data-testid="drawing"')
  })
})

describe('the CSV of a chart', () => {
  const text = async () => {
    render(figure())
    const link = await screen.findByRole('link', { name: 'CSV' })
    expect(link.getAttribute('download')).toBe('goods-trade.csv')
    const [, encoded = ''] = link.getAttribute('href')?.split(',') ?? []
    return decodeURIComponent(encoded)
  }

  it('reads back as the table, a missing value being empty and not zero', async () => {
    const { data } = Papa.parse<string[]>(await text(), { comments: '#', skipEmptyLines: true })
    expect(data).toEqual([
      ['Year', 'USD million', 'Note'],
      ['FY2022-23', '0', 'A true zero.'],
      ['FY2023-24', '', 'Not yet reported, "soon"'],
      ['FY2024-25', '1234.5', ''],
    ])
  })

  it('says above it what it is, in what measure, and by whom, but for a source too weak to be named', async () => {
    const about = (await text()).split('\r\n').filter((line) => line.startsWith('# '))
    expect(about).toEqual([
      '# India sells more than it buys',
      '# USD million by fiscal year',
      '# Publisher of customs: Title of customs https://example.org/customs',
    ])
  })
})
