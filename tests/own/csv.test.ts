import { describe, expect, it } from 'vitest'
import { MAX_ROWS } from '../../src/own/limits.ts'
import { numberOf } from '../../src/own/numbers.ts'
import { noteOf, opened, placesOf, refused, rowsOf, utf16 } from './states.ts'

const PLAIN = 'name,lat,lon\nAlmaty,43.25,76.92\nTashkent,41.3,69.24\n'
const PLACES = [76.92, 43.25, 69.24, 41.3]

describe('a CSV with coordinates', () => {
  it('is opened with its columns, rows and places, and nothing assumed', () => {
    const data = opened('a.csv', PLAIN)
    expect(data).toMatchObject({
      columns: ['name', 'lat', 'lon'],
      count: 2,
      country: null,
      notes: [],
      swapped: null,
    })
    expect(rowsOf(data)[1]).toEqual(['Tashkent', '41.3', '69.24'])
    expect(placesOf(data)).toEqual(PLACES)
    expect([...data.lines]).toEqual([2, 3])
  })

  it.each([
    ['UTF-16, little end first, with its mark', utf16(PLAIN, 'le', true)],
    ['UTF-16, big end first, with its mark', utf16(PLAIN, 'be', true)],
    ['UTF-16, little end first, without', utf16(PLAIN, 'le', false)],
    ['UTF-16, big end first, without', utf16(PLAIN, 'be', false)],
    ['UTF-8 with a byte order mark', `\uFEFF${PLAIN}`],
    ['lines that end as on Windows', PLAIN.replaceAll('\n', '\r\n')],
    ['lines that end as on an old Macintosh', PLAIN.replaceAll('\n', '\r')],
    ['tabs', PLAIN.replaceAll(',', '\t')],
    ['semicolons', PLAIN.replaceAll(',', ';')],
    ['semicolons and decimal commas', PLAIN.replaceAll(',', ';').replaceAll('.', ',')],
    ['quoted decimal commas', 'name,lat,lon\nAlmaty,"43,25","76,92"\nTashkent,"41,3","69,24"\n'],
    ['a line for the spreadsheet above', `sep=,\n${PLAIN}`],
    ['what the file is in lines above', `# A title\n# and more, with commas\n${PLAIN}`],
    ['empty lines', PLAIN.replaceAll('\n', '\n\n')],
  ])('is opened from %s', (_, file) => {
    const data = opened('a.csv', file)
    expect(data.columns[0]).toBe('name')
    expect(placesOf(data)).toEqual(PLACES)
  })

  it('says what it assumed', () => {
    expect(noteOf(opened('a.csv', utf16(PLAIN, 'le', false)), 'utf16')).toEqual({})
    const comma = opened('a.csv', PLAIN.replaceAll(',', ';').replaceAll('.', ','))
    expect(noteOf(comma, 'delimiter')).toEqual({ sign: ';' })
    expect(noteOf(comma, 'decimal-comma')).toEqual({})
    const western = opened(
      'a.csv',
      Uint8Array.from(PLAIN.replace('Almaty', 'Köln'), (c) => c.charCodeAt(0)),
    )
    expect(noteOf(western, 'windows-1252')).toEqual({})
    expect(rowsOf(western)[0]?.[0]).toBe('Köln')
  })

  it('leaves out rows whose coordinates cannot be read, and says the first', () => {
    const data = opened('a.csv', `${PLAIN}Nowhere,,\nSomewhere,north,east\n`)
    expect(data.count).toBe(4)
    expect(noteOf(data, 'coordinates')).toEqual({ count: 2, n: 4, text: ' / ' })
  })

  it('counts lines through cells of several lines', () => {
    const data = opened('a.csv', 'name,lat,lon\n"Al\nma\nty",43.25,76.92\nBad,x,y\n')
    expect([...data.lines]).toEqual([2, 5])
    expect(noteOf(data, 'coordinates')).toMatchObject({ n: 5 })
  })

  it('says which rows have more or fewer cells than the head', () => {
    const data = opened('a.csv', `${PLAIN}Osh,40.5,72.8,more\nOsh,40.5,72.8,more\nShort,40\n`)
    expect(noteOf(data, 'long')).toEqual({ count: 2, line: 4 })
    expect(noteOf(data, 'short')).toEqual({ count: 1, line: 6 })
  })

  it('keeps formulas and markup as the text that they are', () => {
    const cells = ["=cmd|'/c calc'!A1", '<img src=x onerror=alert(1)>', '@SUM(1)']
    const data = opened('a.csv', `name,lat,lon\n${cells.map((c) => `${c},43,77\n`).join('')}`)
    expect(rowsOf(data).map(([name]) => name)).toEqual(cells)
  })

  it('offers to swap what is on Earth only the other way round', () => {
    const data = opened('a.csv', 'name,lat,lon\nDelhi,77.2,28.6\nIrkutsk,104.3,52.3\n')
    expect(data.swapped).toEqual({ line: 3, lat: 104.3, lon: 52.3 })
  })

  it('offers to swap what lies far away, and swapped on the map', () => {
    expect(opened('a.csv', 'name,lat,lon\nDelhi,77.2,28.6\nAlmaty,76.9,43.2\n').swapped).toMatchObject({
      line: 2,
    })
    expect(opened('a.csv', PLAIN).swapped).toBeNull()
  })

  it('leaves out the few that are not on Earth', () => {
    const data = opened('a.csv', `${PLAIN}Bad,500,77\n`)
    expect(noteOf(data, 'outside')).toEqual({ count: 1, place: 'line', n: 4, lon: '77', lat: '500' })
  })
})

describe('a CSV with countries', () => {
  it('is opened with the column that names them and those that hold numbers', () => {
    const data = opened('a.csv', 'Country,Note,GWh\nKazakhstan,x,"1,200"\nIndia,y,30\n')
    expect(data).toMatchObject({ country: 0, numeric: [2], geometry: null })
  })
})

describe('a CSV that is refused', () => {
  it.each([
    ['quotes that do not pair', 'name,lat,lon\nA,1,2\n"B,3,4\nC,5,6\n', 'quotes', { line: 3 }],
    ['a quote within a quoted cell', 'name,lat,lon\n"A "x" b",1,2\n', 'quotes', { line: 2 }],
    ['no head', '43.25,76.92\n41.3,69.24\n', 'no-head', { line: 1 }],
    ['a head alone', 'name,lat,lon\n', 'no-rows', {}],
    ['neither places nor countries', 'a,b\nx,1\n', 'no-places', { columns: 'a, b' }],
    [
      'countries without a value',
      'country,b\nIndia,x\n',
      'no-value',
      { column: 'country', columns: 'country, b' },
    ],
    [
      'metres',
      'n,y,x\na,5300000,8560000\nb,5000000,7700000\n',
      'metres',
      { n: 2, lon: '8560000', place: 'line' },
    ],
    ['what is not on Earth', 'n,lat,lon\na,200,300\n', 'range', { n: 2, lat: '200', lon: '300' }],
    ['no coordinate that can be read', 'n,lat,lon\na,x,y\n', 'no-coordinates', { n: 2, text: 'x / y' }],
    ['nothing in it', '', 'empty', {}],
  ])('for %s', (_, file, code, values) => {
    const [why, said] = refused('a.csv', file)
    expect(why).toBe(code)
    expect(said).toMatchObject(values)
  })

  it('for what is no text: a workbook, a shapefile, anything else', () => {
    expect(refused('a.xlsx', Uint8Array.of(0x50, 0x4b, 3, 4, 0))[0]).toBe('zip')
    expect(refused('a.shp', Uint8Array.of(0, 0, 0x27, 0x0a, 0))[0]).toBe('shapefile')
    expect(refused('a.bin', new Uint8Array(64))[0]).toBe('binary')
  })

  it('for a million rows, at the first that is too much', () => {
    const rows = 'a,43,77\n'.repeat(1_000_000)
    expect(refused('a.csv', `name,lat,lon\n${rows}`)).toEqual(['rows', { line: MAX_ROWS + 2, max: MAX_ROWS }])
  })
})

describe('a number in a cell', () => {
  it.each([
    ['1,234.5', '.', 1234.5],
    ['1.234,5', ',', 1234.5],
    ['1 234,5', ',', 1234.5],
    ['1\u202F234', '.', 1234],
    ['−3', '.', -3],
    ['12%', '.', 12],
    ['2e3', '.', 2000],
    ['1,23', '.', null],
    ['41.3', ',', 41.3],
    ['12 km', '.', null],
    ['', '.', null],
  ] as const)('%j with %j is %j', (text, decimal, value) => expect(numberOf(text, decimal)).toBe(value))

  it('that is a coordinate has no thousands', () => expect(numberOf('41.312', ',', true)).toBe(41.312))
})
