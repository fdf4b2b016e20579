// @vitest-environment happy-dom
import '../setup/dom.ts'
import { render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import Papa from 'papaparse'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { ChartFigure } from '../../src/charts/ChartFigure.tsx'
import type { Table } from '../../src/domain/table.ts'
import { atlasOf, datasetOf, fact, licenceOf, provenanceOf, sourceOf, VERSION } from '../setup/builders.ts'

const table: Table = {
  columns: [{ label: 'Year' }, { label: 'USD million', format: (n) => n.toFixed(2) }, { label: 'Note' }],
  rows: [
    ['FY2022-23', 0, 'A true zero.'],
    ['FY2023-24', null, 'Not yet reported, "soon"'],
    ['FY2024-25', 1234.5, ''],
  ],
  cites: [2022, 2023, 2024].map((year) => [fact(`trade:KAZ:${year}`)]),
}
const [customs, blog, ministry] = [
  sourceOf('customs'),
  sourceOf('blog', { display: false }),
  sourceOf('ministry', { title: null, date: null }),
]
const provenance = provenanceOf({
  at: [fact('trade:KAZ:2024')],
  facts: new Map([
    [fact('trade:KAZ:2022'), { sources: [customs], differs: false }],
    [fact('trade:KAZ:2023'), { sources: [customs, ministry], differs: true }],
    [fact('trade:KAZ:2024'), { sources: [customs, blog], differs: false }],
  ]),
  sources: [customs, blog, ministry],
  licences: [licenceOf('press')],
  reference: atlasOf({}).reference,
})
const figure = (
  drawing = <svg data-testid="drawing" />,
  change: Partial<Pick<Parameters<typeof ChartFigure>[0], 'provenance' | 'table' | 'counted'>> = {},
) => (
  <ChartFigure
    id="goods-trade"
    title="India sells more than it buys"
    measure="USD million by fiscal year"
    table={table}
    provenance={provenance}
    height={240}
    fallback={<p>60%</p>}
    {...change}
  >
    {drawing}
  </ChartFigure>
)
const inTable = () =>
  within(screen.getByRole('table', { name: 'India sells more than it buys', hidden: true }))
const rows = () =>
  inTable()
    .getAllByRole('row', { hidden: true })
    .map((row) => [...row.children].map((cell) => cell.textContent?.trim()))
/** What a mark is of, and by what name. */
const said = (mark: HTMLElement) => [mark.dataset.cite, mark.getAttribute('aria-label')]

afterEach(() => {
  vi.restoreAllMocks()
})

describe('the table of a chart', () => {
  it('says "no data" where there is none, and zero where there is zero', () => {
    render(figure())
    expect(rows()).toEqual([
      ['Year', 'USD million', 'Note', 'Source'],
      ['FY2022-23', '0.00', 'A true zero.', ''],
      ['FY2023-24', 'no data', 'Not yet reported, "soon"', ''],
      ['FY2024-25', '1234.50', '', ''],
    ])
  })

  it('tells its headers from its numbers', () => {
    render(figure())
    expect(screen.getAllByRole('columnheader', { hidden: true })).toHaveLength(4)
    expect(screen.getAllByRole('rowheader', { hidden: true }).map((h) => h.textContent)).toEqual([
      'FY2022-23',
      'FY2023-24',
      'FY2024-25',
    ])
  })

  it('has a mark in each row for who says what the row does, and tells where sources disagree', () => {
    render(figure())
    expect(inTable().getAllByRole('link', { hidden: true }).map(said)).toEqual([
      ['trade:KAZ:2022', 'Who says so: FY2022-23'],
      ['trade:KAZ:2023', 'Who says so; sources differ: FY2023-24'],
      ['trade:KAZ:2024', 'Who says so: FY2024-25'],
    ])
  })

  it('whose rows state no fact of their own has no place for such marks', () => {
    const { cites: _, ...plain } = table
    render(figure(undefined, { table: plain }))
    expect(rows()[0]).toEqual(['Year', 'USD million', 'Note'])
    expect(inTable().queryByRole('link', { hidden: true })).toBeNull()
  })
})

describe('a chart', () => {
  it('is called by its finding and hides the picture from those who cannot see it', () => {
    render(figure())
    const chart = screen.getByRole('figure', { name: 'India sells more than it buys' })
    const heading = within(chart).getByRole('heading', { level: 3 })
    expect(heading.textContent?.trim()).toBe('India sells more than it buys')
    expect(screen.getByTestId('drawing').closest('[aria-hidden="true"]')).not.toBeNull()
  })

  it('has a mark at its finding for who says so, and tells where sources disagree on it', () => {
    const { rerender } = render(figure())
    const mark = () => said(within(screen.getByRole('heading', { level: 3 })).getByRole('link'))
    expect(mark()).toEqual(['trade:KAZ:2024', 'Who says so'])
    rerender(figure(undefined, { provenance: { ...provenance, differs: true } }))
    expect(mark()).toEqual(['trade:KAZ:2024', 'Who says so; sources differ'])
  })

  it('says how new its figures are, when they were read, and whether a newer edition is due', () => {
    const dated = (stale: boolean) => ({ ...provenance, datasets: [{ dataset: datasetOf('trade'), stale }] })
    const { container, rerender } = render(figure(undefined, { provenance: dated(false) }))
    const line = () => container.querySelector('[data-dataset="trade"]')?.textContent
    expect(line()).toBe('Newest: FY2025-26. Read on 10 Jun 2026. Renewed yearly.')
    rerender(figure(undefined, { provenance: dated(true) }))
    expect(line()).toMatch(/Renewed yearly\.older than its cycle$/)
  })

  it('of several datasets says it of each by its name', () => {
    const datasets = [
      { dataset: datasetOf('trade'), stale: false },
      { dataset: datasetOf('reports', { everyMonths: null }), stale: false },
    ]
    const { container } = render(figure(undefined, { provenance: { ...provenance, datasets } }))
    expect([...container.querySelectorAll('[data-dataset]')].map((line) => line.textContent)).toEqual([
      'Title of trade. Newest: FY2025-26. Read on 10 Jun 2026. Renewed yearly.',
      'Title of reports. Newest: FY2025-26. Read on 10 Jun 2026.',
    ])
  })

  it('of no dataset says nothing of one', () => {
    const { container } = render(figure())
    expect(container.querySelector('[data-dataset]')).toBeNull()
  })

  it('can be taken away once the atlas is there, and not before', async () => {
    const { rerender } = render(figure(undefined, { provenance: { ...provenance, reference: null } }))
    await new Promise((later) => setTimeout(later))
    expect(screen.queryByRole('button')).toBeNull()
    rerender(figure())
    expect(await screen.findByRole('button', { name: 'CSV' })).toBeTruthy()
    expect(screen.getAllByRole('button').map((b) => b.textContent)).toEqual(['CSV', 'JSON', 'Cite'])
  })

  it('says how to cite it when it is asked, with the address that the reader is at, and not before', async () => {
    render(figure())
    const cite = await screen.findByRole('button', { name: 'Cite', expanded: false })
    expect(screen.queryByText('BibTeX (BibLaTeX)')).toBeNull()
    const before = screen.getAllByRole('button').length
    await userEvent.click(cite)
    expect(cite.getAttribute('aria-expanded')).toBe('true')
    expect(screen.getAllByRole('button', { hidden: true }).length).toBe(before + 3)
    expect(screen.getByText('BibTeX (BibLaTeX)')).toBeTruthy()
    await userEvent.click(cite)
    expect(screen.queryByText('BibTeX (BibLaTeX)')).toBeNull()
  })

  it('keeps its table, its sources and its files when the picture fails', async () => {
    vi.spyOn(console, 'error').mockImplementation(() => {})
    const Broken = (): never => {
      throw new Error('no canvas')
    }
    render(figure(<Broken />))
    expect(screen.getByText(/could not be drawn/)).toBeTruthy()
    expect(rows()).toHaveLength(4)
    expect(screen.getByRole('link', { name: /Publisher of customs/ })).toBeTruthy()
    expect(await screen.findByRole('button', { name: 'CSV' })).toBeTruthy()
  })

  it('has its numbers in the page before any script, and no style attribute there', () => {
    const html = renderToString(figure())
    expect(html).toContain('60%')
    expect(html).toContain('no data')
    expect(html).not.toContain('style=')
    expect(html).not.toContain('data-testid="drawing"')
  })

  it('has the mark of its finding there too, and neither the marks of its rows nor buttons, which need a script', () => {
    const html = renderToString(figure())
    expect(html.match(/data-cite="[^"]*"/g)).toEqual(['data-cite="trade:KAZ:2024"'])
    expect(html).not.toContain('<button')
  })
})

/** The file that a button gives: its name, its type and its text. */
async function taken(button: 'CSV' | 'JSON', chart = figure()) {
  let blob = new Blob()
  let name = ''
  vi.spyOn(URL, 'createObjectURL').mockImplementation((given) => {
    blob = given as Blob
    return 'blob:here'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    name = this.download
  })
  const fetched = vi.spyOn(globalThis, 'fetch')
  render(chart)
  await userEvent.click(await screen.findByRole('button', { name: button }))
  expect(fetched).not.toHaveBeenCalled()
  return { name, type: blob.type, bytes: new Uint8Array(await blob.arrayBuffer()) }
}

describe('the CSV of a chart', () => {
  const file = async () => {
    const { name, type, bytes } = await taken('CSV')
    expect([name, type]).toEqual(['goods-trade.csv', 'text/csv;charset=utf-8'])
    // The byte order mark, by which a spreadsheet knows that it is UTF-8.
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const text = new TextDecoder().decode(bytes)
    const { data } = Papa.parse<string[]>(text, { comments: '#', skipEmptyLines: true })
    return { about: text.split('\r\n').filter((line) => line.startsWith('# ')), rows: data }
  }

  it('reads back as the table, a missing value being empty and not zero, each row with who says so', async () => {
    expect((await file()).rows).toEqual([
      ['Year', 'USD million', 'Note', 'Sources', 'Licences'],
      ['FY2022-23', '0', 'A true zero.', 'customs', 'press'],
      ['FY2023-24', '', 'Not yet reported, "soon"', 'customs ministry', 'press'],
      ['FY2024-25', '1234.5', '', 'customs', 'press'],
    ])
  })

  it('says above it what it is, in what measure, by whom, from where, but for a source too weak to be named', async () => {
    expect((await file()).about).toEqual(
      [
        'India sells more than it buys',
        'USD million by fiscal year',
        'Source customs: Publisher of customs, Title of customs, 2025-06-06. https://example.org/customs Licence: press',
        'Credit customs: Credit of press',
        'Source ministry: Publisher of ministry, undated. https://example.org/ministry Licence: press',
        'Credit ministry: Credit of press',
        'Licence press: Name of press. Note of press.',
        `Samvad Atlas, dataset version ${VERSION}`,
        `View: ${document.URL}`,
      ].map((line) => `# ${line}`),
    )
  })
})

describe('the files of a chart whose measure says how it is drawn', () => {
  it.each(['CSV', 'JSON'] as const)('say in %s what is counted instead', async (button) => {
    const chart = figure(undefined, { counted: 'USD million. FY2024-25 is provisional.' })
    const text = new TextDecoder().decode((await taken(button, chart)).bytes)
    expect(text).toContain('USD million. FY2024-25 is provisional.')
    expect(text).not.toContain('USD million by fiscal year')
  })
})

describe('the JSON of a chart', () => {
  it('has the same numbers and sources', async () => {
    const { name, type, bytes } = await taken('JSON')
    expect([name, type]).toEqual(['goods-trade.json', 'application/json;charset=utf-8'])
    expect(JSON.parse(new TextDecoder().decode(bytes))).toMatchObject({
      title: 'India sells more than it buys',
      rows: table.rows.map((values, i) => ({
        values,
        sources: i === 1 ? ['customs', 'ministry'] : ['customs'],
      })),
    })
  })
})
