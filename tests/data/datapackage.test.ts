import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { Package, type Resource } from 'datapackage'
import { unzipSync } from 'fflate'
import Papa from 'papaparse'
import { type Field, Schema } from 'tableschema'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { files } from '../setup/compiled.ts'

// Each planted fault is looked for in a whole copy, which takes seconds on a busy machine.
vi.setConfig({ testTimeout: 60_000 })

interface ForeignKey {
  readonly fields: readonly string[]
  readonly reference: { readonly resource: string; readonly fields: readonly string[] }
}
interface Table {
  readonly name: string
  readonly fields: readonly (Field | false)[]
  readonly primaryKey: readonly string[]
  readonly foreignKeys: readonly ForeignKey[]
  readonly header: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** What the Frictionless library finds wrong with an unpacked data package: descriptor, cells, keys. */
async function faults(folder: string): Promise<string[]> {
  const pkg = await Package.load(join(folder, 'datapackage.json'))
  const said = [...pkg.errors, ...pkg.resources.flatMap((r) => r.errors)].map((error) => error.message)
  if (said.length > 0) return said
  const absent = pkg.resources.filter((r) => !existsSync(join(folder, r.descriptor.path)))
  if (absent.length > 0) return absent.map((r) => `${r.name}: no file ${r.descriptor.path}`)
  const tabular = pkg.resources.filter((r) => r.descriptor.profile === 'tabular-data-resource')
  const all = await Promise.all(tabular.map((resource) => tableOf(folder, resource)))
  return all.flatMap((table) => [...cellFaults(table), ...keyFaults(table, all)])
}

async function tableOf(folder: string, { name, descriptor }: Resource): Promise<Table> {
  const schema = await Schema.load(descriptor.schema ?? {})
  const text = readFileSync(join(folder, descriptor.path), 'utf8')
  const { data, errors } = Papa.parse<string[]>(text, {
    delimiter: ',',
    newline: '\r\n',
    skipEmptyLines: true,
  })
  if (errors.length > 0) throw new Error(`${name}: ${errors[0]?.message}`)
  const [header = [], ...rows] = data
  return {
    ...{ name, header, rows },
    fields: schema.fields as (Field | false)[],
    primaryKey: schema.primaryKey,
    foreignKeys: schema.foreignKeys as ForeignKey[],
  }
}

/** Every cell is cast by the type and the constraints of its field. */
function cellFaults({ name, fields, header, rows }: Table): string[] {
  const expected = fields.map((field) => (field ? field.name : '?'))
  if (expected.join() !== header.join()) return [`${name}: the header is ${header}, not ${expected}`]
  return rows.flatMap((row, i) => {
    if (row.length !== fields.length) return [`${name}: row ${i + 1} has ${row.length} cells`]
    return fields.flatMap((field, column) => {
      try {
        if (!field) throw new Error('a field that cannot be built')
        field.castValue(row[column], true)
        return []
      } catch (error) {
        return [`${name}: row ${i + 1}: ${error instanceof Error ? error.message : error}`]
      }
    })
  })
}

function keyFaults(table: Table, all: readonly Table[]): string[] {
  const seen = new Set<string>()
  const repeated = keysOf(table, table.primaryKey).flatMap((cells) => {
    const key = JSON.stringify(cells)
    if (cells.length === 0 || cells.includes('')) return [`${table.name}: an empty key ${key}`]
    if (seen.has(key)) return [`${table.name}: the key ${key} is there twice`]
    seen.add(key)
    return []
  })
  const unknown = table.foreignKeys.flatMap(({ fields, reference }) => {
    const other = all.find((t) => t.name === reference.resource)
    if (!other) return [`${table.name}: no table ${reference.resource}`]
    const known = new Set(keysOf(other, reference.fields).map((cells) => JSON.stringify(cells)))
    return keysOf(table, fields)
      .filter((cells) => cells.some((cell) => cell !== ''))
      .map((cells) => JSON.stringify(cells))
      .filter((key) => !known.has(key))
      .map((key) => `${table.name}: ${other.name} has no ${key}`)
  })
  return [...repeated, ...unknown]
}

const keysOf = ({ header, rows }: Table, names: readonly string[]) =>
  rows.map((row) => names.map((name) => row[header.indexOf(name)] ?? ''))

let whole = ''
let folder = ''

beforeAll(() => {
  whole = mkdtempSync(join(tmpdir(), 'atlas-package-'))
  folder = join(whole, 'unpacked')
  for (const [name, bytes] of Object.entries(unzipSync(files['samvad-atlas.zip'] as Uint8Array))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), bytes)
  }
})
afterAll(() => rmSync(whole, { recursive: true, force: true }))

/** What is found in a copy of the package of which one file was made otherwise. */
async function planted(file: string, change: (text: string) => string): Promise<string[]> {
  const copy = mkdtempSync(join(whole, 'copy-'))
  cpSync(folder, copy, { recursive: true })
  const before = readFileSync(join(copy, file), 'utf8')
  const after = change(before)
  if (after === before) throw new Error(`${file} was not changed`)
  writeFileSync(join(copy, file), after)
  return faults(copy)
}

interface Descriptor {
  name?: unknown
  licenses?: unknown
  resources: { name: string; path: string; schema: { fields: { type: string }[] } }[]
}
const redescribed = (edit: (descriptor: Descriptor) => void) =>
  planted('datapackage.json', (text) => {
    const descriptor = JSON.parse(text) as Descriptor
    edit(descriptor)
    return JSON.stringify(descriptor)
  })

describe('the data package', () => {
  it('is valid: descriptor, every cell, every key', async () => {
    expect(await faults(folder)).toEqual([])
  })

  it('describes all of its tables and shapes, and each is there', async () => {
    const { resources } = await Package.load(join(folder, 'datapackage.json'))
    const paths = resources.map((r) => r.descriptor.path)
    expect(paths.filter((path) => !existsSync(join(folder, path)))).toEqual([])
    const there = Object.keys(unzipSync(files['samvad-atlas.zip'] as Uint8Array))
    expect(there.filter((name) => /\.(csv|geojson)$/.test(name)).sort()).toEqual(paths.toSorted())
  })

  it('says under which licences it is: those that each row names, in a table that is there', () => {
    const descriptor = JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8'))
    expect(descriptor.licenses).toEqual([
      {
        name: expect.stringMatching(/^[-a-zA-Z0-9._]+$/),
        path: 'data/licences.csv',
        title: expect.stringContaining('Each row names the licences'),
      },
    ])
    expect(existsSync(join(folder, 'data/licences.csv'))).toBe(true)
  })

  it('has rows, a key and a type for every column in each table', async () => {
    const { resources } = await Package.load(join(folder, 'datapackage.json'))
    const tabular = resources.filter((r) => r.descriptor.profile === 'tabular-data-resource')
    expect(tabular.length).toBeGreaterThan(10)
    for (const resource of tabular) {
      const table = await tableOf(folder, resource)
      expect(table.rows.length, table.name).toBeGreaterThan(0)
      expect(table.primaryKey.length, table.name).toBeGreaterThan(0)
      expect(table.fields, table.name).not.toContain(false)
    }
  })
})

describe('a fault in the data package is found:', () => {
  it('text in a column of numbers', async () => {
    expect(await planted('data/trade.csv', (csv) => csv.replace(',131.66,', ',about 130,'))).toEqual([
      expect.stringMatching(/^trade: row 1: The value "about 130" in column "export" is not type "number"/),
    ])
  })

  it('part of a year in a column of whole years', async () => {
    expect(
      await planted('data/mine-production.csv', (csv) => csv.replace('bgs,1992,', 'bgs,1992.5,')),
    ).toEqual([expect.stringMatching(/^mine-production: row 1: .*"year" is not type "integer"/)])
  })

  it('an empty cell where a value is required', async () => {
    const said = await planted('data/trade.csv', (csv) => csv.replace(',FY2008-09,reported,', ',FY2008-09,,'))
    expect(said).toEqual([
      expect.stringMatching(/^trade: row 1: .*"required" constraint for column "status"/),
    ])
  })

  it('a source that the table of sources does not have', async () => {
    expect(await planted('data/mine-production.csv', (csv) => csv.replace('bgs-wms', 'hearsay'))).toEqual([
      'mine-production: sources has no ["hearsay"]',
    ])
  })

  it('a key that is there twice', async () => {
    expect(await planted('data/trade.csv', (csv) => csv.replace('KAZ,FY2009-10', 'KAZ,FY2008-09'))).toEqual([
      'trade: the key ["KAZ","FY2008-09"] is there twice',
    ])
  })

  it('a key that is empty', async () => {
    expect(await planted('data/not-found.csv', (csv) => csv.replace('second-summit,', ','))).toContain(
      'not-found: an empty key [""]',
    )
  })

  it('columns in another order than described', async () => {
    const said = await planted('data/trade.csv', (csv) => csv.replace('export,import', 'import,export'))
    expect(said).toEqual([expect.stringMatching(/^trade: the header is /)])
  })

  it('a row that is too short', async () => {
    expect(
      await planted('data/countries.csv', (csv) => csv.replace(',New Delhi,77.2,28.6', ',New Delhi,77.2')),
    ).toContain('countries: row 1 has 5 cells')
  })

  it('a descriptor without tables', async () => {
    const said = await redescribed((descriptor) => {
      descriptor.resources = []
    })
    expect(said).toEqual([expect.stringContaining('resources')])
  })

  it('a licence whose name the profile does not allow', async () => {
    const said = await redescribed((descriptor) => {
      descriptor.licenses = [{ name: 'see each row', path: 'data/licences.csv' }]
    })
    expect(said).toContainEqual(expect.stringContaining('/licenses/0'))
  })

  it('a descriptor whose name is none', async () => {
    const said = await redescribed((descriptor) => {
      descriptor.name = 'Samvad Atlas!'
    })
    expect(said).toEqual([expect.stringContaining('at "/name" in descriptor')])
  })

  it('a table without a schema', async () => {
    const said = await redescribed(({ resources: [first] }) => {
      Reflect.deleteProperty(first ?? {}, 'schema')
    })
    expect(said).toContainEqual(expect.stringMatching(/schema/))
  })

  it('a column of a type that there is not', async () => {
    const said = await redescribed(({ resources: [first] }) => {
      const [field] = first?.schema.fields ?? []
      if (field) field.type = 'country'
    })
    expect(said).toContainEqual(expect.stringContaining('at "/schema/fields/0" in descriptor'))
  })

  it('a file that is not there', async () => {
    const said = await redescribed(({ resources: [first] }) => {
      if (first) first.path = 'data/lost.csv'
    })
    expect(said).toEqual(['countries: no file data/lost.csv'])
  })
})
