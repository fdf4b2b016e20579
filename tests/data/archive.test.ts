import { createHash } from 'node:crypto'
import { strFromU8, unzipSync } from 'fflate'
import Papa from 'papaparse'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { archive, type ShapeFile } from '../../data/package/archive.ts'
import { reference } from '../../data/package/reference.ts'
import type { DataTable } from '../../data/package/table.ts'
import { tables } from '../../data/package/tables.ts'
import type { Release } from '../../src/domain/release.ts'
import { atlas, files as compiledFiles, home, page, textOf } from '../setup/compiled.ts'

// A busy machine zips slowly.
vi.setConfig({ testTimeout: 60_000 })

const { download } = page
const latest = atlas.releases[0] as Release
const served = compiledFiles['samvad-atlas.zip'] as Uint8Array
const files = unzipSync(served)
const text = (name: string) => strFromU8(files[name] ?? new Uint8Array())
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

const SHAPES = home.boundaries.flatMap((view) =>
  (['region.detail', 'context.detail', 'near'] as const).map((of): ShapeFile => {
    const name = `${of}.${view.id}.geojson`
    return { name, text: textOf(name), content: of.replace('.detail', '') as ShapeFile['content'], view }
  }),
)
const again = () => archive(atlas, tables(atlas), SHAPES, reference(latest, ''))

/** The CSV of one table of these cells. */
function csvOf(rows: DataTable['rows']): string {
  const table: DataTable = {
    name: 'planted',
    description: 'Planted',
    primaryKey: ['a'],
    foreignKeys: [],
    columns: [
      { name: 'a', type: 'string', description: 'A' },
      { name: 'b', type: 'number', description: 'B' },
    ],
    rows,
  }
  const zip = archive(atlas, [table], [], reference(latest, ''))
  return strFromU8(unzipSync(zip)['data/planted.csv'] ?? new Uint8Array())
}

describe('the dataset as one file', () => {
  it('is served with its checksum and size', () => {
    expect(download).toMatchObject({ version: latest.version, bytes: served.length, sha256: sha256(served) })
  })

  it('has a table for each of the dataset, the shapes, a dictionary, changes and references', () => {
    expect(Object.keys(files).sort()).toEqual(
      [
        ...tables(atlas).map((t) => `data/${t.name}.csv`),
        ...SHAPES.map(({ name }) => `shapes/${name}`),
        ...['datapackage.json', 'README.txt', 'CHANGES.txt', 'SHA256SUMS'],
        ...['reference.txt', 'reference.bib', 'reference.json'],
      ].sort(),
    )
  })

  it('has a checksum of each of its files, which is right', () => {
    const sums = text('SHA256SUMS')
      .trim()
      .split('\n')
      .map((line) => line.split('  '))
    expect(sums.map(([, name]) => name).sort()).toEqual(
      Object.keys(files)
        .filter((name) => name !== 'SHA256SUMS')
        .sort(),
    )
    for (const [sum, name = ''] of sums) expect(sum, name).toBe(sha256(files[name] ?? new Uint8Array()))
  })

  it('has the shapes as a close map has them, byte for byte', () => {
    for (const shape of SHAPES) expect(text(`shapes/${shape.name}`)).toBe(shape.text)
  })

  it('has the disputed areas and the lines by kind among the shapes', () => {
    const kinds = (name: string) =>
      new Set(
        JSON.parse(text(`shapes/${name}`)).features.map(
          ({ properties }: { properties: { kind: string; line?: string } }) =>
            properties.line ?? properties.kind,
        ),
      )
    expect(kinds('context.detail.intl.geojson')).toContain('disputed')
    expect(kinds('context.detail.in.geojson')).not.toContain('disputed')
    for (const view of ['in', 'intl', 'cn'])
      expect(kinds(`context.detail.${view}.geojson`).size).toBeGreaterThan(3)
  })

  it('names the boundary view of each file of shapes in words, and says what is in it', () => {
    const { resources } = JSON.parse(text('datapackage.json')) as {
      resources: { path: string; title?: string; description: string }[]
    }
    for (const { name, view } of SHAPES) {
      const resource = resources.find(({ path }) => path === `shapes/${name}`)
      expect(resource?.title).toMatch(new RegExp(`^[A-Z].+: ${view.name}$`))
      expect(resource?.description).toContain(view.text)
      expect(text('README.txt')).toMatch(new RegExp(`shapes/${name}: .+\\(boundary view: ${view.name}\\)`))
    }
  })

  it('says of what was taken without terms what was done: figures restated as facts or as a series, no text copied', () => {
    const readme = text('README.txt').replace(/\s+/g, ' ')
    expect(readme).toContain(
      'figures are restated, as single facts or as a series, with credit and a link, and no text or layout is copied. Whoever publishes such a series anew should ask the publisher.',
    )
    for (const id of ['india-trade-statistics', 'bgs']) {
      const { note = '', terms } = atlas.licences.find((l) => l.id === id) ?? {}
      expect(terms).toBe('facts')
      expect(note).toMatch(/as single facts or as a series, with credit and a link/)
      expect(note).toMatch(/Whoever publishes the series anew should ask/)
    }
  })

  it('promises of no licence whose series are in it that the tables are not copied', () => {
    const series = ['trade', 'world-trade', 'trade-by-sector', 'mine-production']
    const under = new Set(
      tables(atlas)
        .filter((t) => series.includes(t.name))
        .flatMap((t) => t.rows.map((row) => row[t.columns.findIndex((c) => c.name === 'licence')])),
    )
    expect(under.size).toBeGreaterThan(2)
    for (const { id, note } of atlas.licences.filter((l) => under.has(l.id)))
      expect(note, id).not.toMatch(/single figures are restated|tables are not copied/i)
  })

  it('explains every column with its unit, and says that an empty cell is no zero', () => {
    const readme = text('README.txt')
    for (const table of tables(atlas)) {
      expect(readme).toContain(`data/${table.name}.csv: ${table.description} (${table.rows.length} rows)`)
      for (const c of table.columns) {
        expect(readme).toContain(`  ${c.name} (${c.type}${c.unit ? `, ${c.unit}` : ''}): ${c.description}`)
      }
    }
    expect(readme).toContain('A missing value is an empty cell, never zero.')
  })

  it('has what each release changed', () => {
    for (const { version, date, changes } of atlas.releases) {
      expect(text('CHANGES.txt')).toContain(`${version} (${date})\n`)
      for (const change of changes) expect(text('CHANGES.txt')).toContain(change)
    }
  })

  it('names no page that is not for sharing', () => {
    const closed = atlas.sources.filter((s) => !s.display)
    expect(closed.length).toBeGreaterThan(0)
    for (const { url, publisher } of closed) {
      for (const name of Object.keys(files)) {
        expect(text(name), name).not.toContain(url)
        expect(text(name), name).not.toContain(publisher)
      }
    }
  })

  it('counts every row that was left out for that: of items, sources, readings and printed figures', () => {
    const { shares, india, uses, exports } = atlas.rareEarths ?? {}
    const all: Record<string, readonly unknown[] | undefined> = {
      items: atlas.items,
      sources: atlas.sources,
      disagreements: atlas.disagreements.flatMap((d) => d.readings),
      'share-readings': shares,
      'india-rare-earths': india,
      'end-uses': uses,
      'magnet-exports': exports,
      minerals: atlas.minerals?.figures,
      sites: atlas.minerals?.sites,
      events: atlas.timeline?.events,
      corridors: atlas.routes?.corridors,
    }
    const left = Object.entries(all).map(([name, rows]) => {
      const kept = tables(atlas).find((t) => t.name === name)?.rows
      expect(rows?.length, name).toBeGreaterThan(0)
      return (rows?.length ?? 0) - (kept?.length ?? 0)
    })
    expect(download.left).toBe(left.reduce((a, b) => a + b))
    expect(download.left).toBeGreaterThan(0)
  })
})

describe('the same data', () => {
  const { TZ } = process.env
  afterEach(() => {
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })

  it('make the same file, byte for byte', () => {
    expect(sha256(again())).toBe(sha256(served))
  })

  it.each([
    ['Asia/Kolkata', -330],
    ['Pacific/Kiritimati', -840],
    ['Pacific/Pago_Pago', 660],
  ])('make the same file in %s', (zone, offset) => {
    process.env.TZ = zone
    expect(new Date(2026, 0).getTimezoneOffset()).toBe(offset)
    expect(sha256(again())).toBe(sha256(served))
  })
})

describe('a table in it', () => {
  it('has a header row, and its lines end as RFC 4180 wants them', () => {
    expect(csvOf([['x', 1]])).toBe('a,b\r\nx,1\r\n')
  })

  it('has an empty cell for what is missing, and a zero only for a zero', () => {
    expect(csvOf([['x', null]])).toBe('a,b\r\nx,\r\n')
    expect(csvOf([['x', 0]])).toBe('a,b\r\nx,0\r\n')
  })

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '=1\n+1'])(
    'has no cell that a spreadsheet would run: %j',
    (cell) => {
      const { data } = Papa.parse<string[]>(csvOf([[cell, -107.86]]), { skipEmptyLines: true })
      expect(data[1]).toEqual([`'${cell}`, '-107.86'])
    },
  )
})

describe('how to cite it', () => {
  it('has version and date in each form', () => {
    expect(text('reference.txt')).toContain(`(Version ${latest.version}) [Dataset]`)
    expect(text('reference.txt')).toContain(`(${latest.date.slice(0, 4)})`)
    expect(text('reference.bib')).toMatch(/^@dataset\{/)
    expect(text('reference.bib')).toContain(`version = {${latest.version}}`)
    expect(text('reference.bib')).toContain(`date = {${latest.date}}`)
    const [item] = JSON.parse(text('reference.json'))
    expect(item).toMatchObject({ type: 'dataset', version: latest.version })
    expect(item.issued['date-parts']).toEqual([latest.date.split('-').map(Number)])
  })

  it('on the page has a place for the address that the reader has, and in the file none that is made up', () => {
    const { address, text: plain, bibtex, csl } = atlas.reference
    for (const form of [plain, bibtex, csl]) expect(form).toContain(address)
    for (const name of Object.keys(files).filter((n) => n.startsWith('reference.')))
      expect(text(name)).not.toContain('address.invalid')
  })
})
