import '../setup/catalogue.ts'
import Papa from 'papaparse'
import { describe, expect, it } from 'vitest'
import { csv, json, type Taken } from '../../src/charts/files.ts'
import type { Atlas } from '../../src/domain/atlas.ts'
import { factId } from '../../src/domain/factId.ts'
import { provenance } from '../../src/select/provenance.ts'
import { atlas } from '../setup/compiled.ts'

const YEARS = [2021, 2022].map((year) => factId('trade', 'KAZ', year))
const REPORT = factId('report', 'KAZ', '2022')

/** A chart over the real data, as a reader takes it away. */
const takenOf = (change: Partial<Taken> = {}, of: Atlas = atlas): Taken => ({
  title: 'India–Kazakhstan goods trade',
  measure: 'USD million by fiscal year',
  table: {
    columns: [
      { label: 'Period' },
      { label: 'Exports', unit: 'USD million' },
      { label: 'Imports', unit: 'USD million' },
    ],
    rows: [
      ['FY2021-22', 235.12, 325.77],
      ['FY2022-23', 436.5, 205.13],
      ['2022', null, 2400],
    ],
    cites: [...YEARS.map((id) => [id]), [REPORT]],
  },
  provenance: provenance(of, YEARS, [REPORT], '2026-11-22'),
  address: 'https://example.org/atlas/?country=KAZ&sector=energy,trade&year=2022',
  ...change,
})

/** The same with other rows, of one column after the first. */
const withCells = (...cells: readonly (string | number | null)[]) =>
  takenOf({
    table: {
      columns: [{ label: 'Row' }, { label: 'Cell' }],
      rows: cells.map((cell, i) => [`${i + 1}`, cell]),
    },
  })

const read = (text: string) =>
  Papa.parse<string[]>(text, { comments: '#', skipEmptyLines: true, delimiter: ',' }).data
/** What stands above the table. */
const head = (text: string) => {
  const lines = text.slice(1).split('\r\n')
  return lines.slice(
    0,
    lines.findIndex((line) => !line.startsWith('# ')),
  )
}
const cellsOf = (...cells: readonly (string | number | null)[]) =>
  read(csv(withCells(...cells)))
    .slice(1)
    .map((row) => row[1])

describe('a CSV of a chart', () => {
  const text = csv(takenOf())

  it('begins with the byte order mark that spreadsheets need', () => {
    expect(text.charCodeAt(0)).toBe(0xfeff)
    expect(text.lastIndexOf('\uFEFF')).toBe(0)
  })

  it('says above the table what it is: title, measure, units and period', () => {
    const lines = head(text)
    expect(lines[0]).toBe('# India–Kazakhstan goods trade')
    expect(lines[1]).toBe('# USD million by fiscal year')
    expect(lines).toContain('# Units: Exports: USD million; Imports: USD million')
    const trade = atlas.datasets.find((d) => d.id === 'trade')
    expect(lines).toContain(`# ${trade?.title}: newest period FY2025-26; read on 2026-06-10`)
  })

  it('says above the table where it comes from: each source with address and licence, the licences, the version, the view', () => {
    const block = head(text).join('\n')
    for (const id of ['doc-slim', 'hansindia-kz']) {
      const source = atlas.sources.find((s) => s.id === id)
      const line = head(text).find((l) => l.startsWith(`# Source ${id}: `))
      expect(line).toContain(source?.publisher)
      expect(line).toContain(source?.url)
      expect(line).toMatch(new RegExp(`Licence: ${source?.licence}$`))
    }
    expect(block).toContain('# Licence india-trade-statistics: Indian trade statistics, terms not seen. ')
    expect(head(text)).toContain(
      '# Credit doc-slim: Figures: Department of Commerce, India (third-party copy), as restated by the Samvad Atlas.',
    )
    expect(head(text).filter((l) => /^# Credit /.test(l)).length).toBe(2)
    expect(block).not.toContain('{publisher}')
    expect(block).toContain('# Licence press: Press, rights reserved. ')
    expect(block).toContain(`# Samvad Atlas, dataset version ${atlas.version}`)
    expect(block).toContain(`# View: ${takenOf().address}`)
  })

  it('leaves no empty place where a source has no title or date', () => {
    const copy = structuredClone(atlas)
    const source = copy.sources.find((s) => s.id === 'hansindia-kz')
    if (!source) throw new Error('no source')
    source.title = null
    const taken = takenOf({ provenance: provenance(copy, YEARS, [REPORT], '2026-11-22') })
    const line = head(csv(taken)).find((l) => l.startsWith('# Source hansindia-kz: '))
    expect(line).toContain(`${source.publisher}, ${source.date ?? 'undated'}. ${source.url}`)
  })

  it('says in few lines what it is where its sources are listed beside it', () => {
    const apart = csv(takenOf(), 'Sources in sources.csv')
    expect(head(apart)).toEqual([
      '# India–Kazakhstan goods trade',
      '# USD million by fiscal year',
      '# Units: Exports: USD million; Imports: USD million',
      expect.stringMatching(/newest period FY2025-26; read on 2026-06-10; /),
      '# Sources in sources.csv',
      `# Samvad Atlas, dataset version ${atlas.version}`,
      `# View: ${takenOf().address}`,
    ])
    expect(read(apart)).toEqual(read(text))
  })

  it('is read back as it was by a reader that leaves comments out', () => {
    expect(read(text)).toEqual([
      ['Period', 'Exports', 'Imports', 'Sources', 'Licences'],
      ['FY2021-22', '235.12', '325.77', 'doc-slim', 'india-trade-statistics'],
      ['FY2022-23', '436.5', '205.13', 'doc-slim', 'india-trade-statistics'],
      ['2022', '', '2400', 'hansindia-kz', 'press'],
    ])
  })

  it('ends its lines as RFC 4180 wants them', () => {
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\n')).toBe(true)
  })

  it('keeps commas, quotation marks and lines within a cell', () => {
    const cells = ['a, b', 'the "first" one', 'two\nlines', 'Қазақстан – भारत']
    expect(cellsOf(...cells)).toEqual(cells)
  })

  it('has an empty cell for what is missing, and a zero only for a zero', () => {
    expect(cellsOf(null, 0)).toEqual(['', '0'])
  })

  it('names for each row all sources of the chart where rows are not told apart', () => {
    const [, row] = read(csv(withCells(1)))
    expect(row?.slice(2)).toEqual(['doc-slim hansindia-kz', 'india-trade-statistics press'])
  })

  it('keeps a title of several lines within the block', () => {
    const taken = takenOf({ title: 'Trade\nof Kazakhstan\r\nin 2022' })
    expect(head(csv(taken))[0]).toBe('# Trade of Kazakhstan in 2022')
    expect(read(csv(taken))).toEqual(read(text))
  })

  it('says nothing of a dataset where the page knows none', () => {
    const taken = takenOf({ provenance: { ...takenOf().provenance, datasets: [] } })
    expect(head(csv(taken)).join('\n')).not.toContain('newest period')
  })
})

describe('a cell that a spreadsheet would run', () => {
  it.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '=1\n+1',
    '@a\r\nb',
    '=HYPERLINK("http://x","y")',
  ])('is neutralised: %j', (cell) => {
    expect(cellsOf(cell)).toEqual([`'${cell}`])
  })

  it('is neutralised in the head of a column too', () => {
    const taken = takenOf({ table: { columns: [{ label: '=1+1' }], rows: [['a']] } })
    expect(read(csv(taken))[0]?.[0]).toBe("'=1+1")
  })

  it('is not a number below zero, which stays a number', () => {
    expect(cellsOf(-107.86, -1)).toEqual(['-107.86', '-1'])
  })

  it('is not a text that only contains such a sign', () => {
    expect(cellsOf('a = b', '2021-22')).toEqual(['a = b', '2021-22'])
  })

  it.each(['a,=1+1', 'a, =1+1', 'a;@SUM(A1)', 'a\t=1', 'a,"=1"', 'a\n=1'])(
    'does not arise above the table where a spreadsheet splits a line: %j',
    (title) => {
      const [line = '', ...more] = head(csv(takenOf({ title })))
      expect(more[0]).toBe('# USD million by fiscal year')
      const cells = [',', ';', '\t'].flatMap((delimiter) =>
        Papa.parse<string[]>(line, { delimiter }).data.flat(),
      )
      expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([])
    },
  )
})

describe('a page too weak to be named', () => {
  const weak = atlas.sources.find((s) => !s.display)
  const copy = structuredClone(atlas)
  const [item] = copy.items
  if (!weak || !item) throw new Error('no weak page, or no item')
  item.sources = [...item.sources, weak.id]
  const at = factId('item', item.id)
  const taken = takenOf({
    table: { columns: [{ label: 'What' }], rows: [['a']], cites: [[at]] },
    provenance: provenance(copy, [at], [], '2026-11-22'),
  })

  it('is known to the chart', () => {
    expect(taken.provenance.sources).toContainEqual(weak)
  })

  it.each([
    ['CSV', csv],
    ['JSON', json],
  ])('is not named in a %s, neither above the rows nor in them', (_, write) => {
    const text = write(taken)
    for (const word of [weak.id, weak.url, weak.publisher]) expect(text).not.toContain(word)
  })
})

describe('a JSON of a chart', () => {
  const taken = takenOf()
  const read = JSON.parse(json(taken))

  it('has the rows of the CSV, with numbers as numbers and null for what is missing', () => {
    expect(read.rows.map((row: { values: unknown }) => row.values)).toEqual(taken.table.rows)
    expect(read.rows.map((row: { sources: unknown }) => row.sources)).toEqual([
      ['doc-slim'],
      ['doc-slim'],
      ['hansindia-kz'],
    ])
  })

  it('names every column with its unit', () => {
    expect(read.columns).toEqual([
      { label: 'Period', unit: null },
      { label: 'Exports', unit: 'USD million' },
      { label: 'Imports', unit: 'USD million' },
    ])
  })

  it('has every source and licence in full, the dataset, its version and the view', () => {
    expect(read.sources).toEqual(
      atlas.sources
        .filter((s) => ['doc-slim', 'hansindia-kz'].includes(s.id))
        .map((s) => ({ ...s, credit: expect.stringContaining(s.publisher) })),
    )
    expect(read.licences.map((l: { id: string }) => l.id)).toEqual(['india-trade-statistics', 'press'])
    expect(read).toMatchObject({
      title: taken.title,
      measure: taken.measure,
      address: taken.address,
      datasetVersion: atlas.version,
      datasets: [
        { id: 'trade', newest: 'FY2025-26', olderThanItsCycle: false },
        { id: 'partner-reports', olderThanItsCycle: false },
      ],
    })
  })

  it('says that its dataset is older than its cycle', () => {
    const late = { ...taken, provenance: provenance(atlas, YEARS, [], '2029-01-01') }
    expect(JSON.parse(json(late)).datasets[0].olderThanItsCycle).toBe(true)
  })
})
