import { cellOf, type OwnData, type OwnNote, type OwnState, Refusal } from '../domain/own.ts'
import { cellsBuilder, geometryBuilder } from './build.ts'
import { matcher } from './countries.ts'
import { decimalOf, numberOf, numericColumns } from './numbers.ts'
import { checkPlaces } from './places.ts'
import { readTable, type Table } from './table.ts'

const LAT = /^(lat|latitude|lat dd|y|ycoord|breite|breitengrad|latitud|широта|अक्षांश)$/
const LON = /^(lon|lng|long|longitude|lon dd|x|xcoord|länge|längengrad|longitud|долгота|देशांतर)$/
const bare = (name: string) =>
  name
    .toLowerCase()
    .replace(/\(.*\)|\bdeg(rees?)?\b|\bwgs ?84\b/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** A CSV with coordinates, or with countries and a value. */
export function readCsv(
  name: string,
  text: string,
  states: readonly OwnState[],
  onProgress: (share: number) => void,
): OwnData {
  const table = readTable(text, (share) => onProgress(0.8 * share))
  const cells = cellsBuilder()
  for (const row of table.rows)
    for (let column = 0; column < table.columns.length; column++) cells.add(row[column] ?? '')
  const decimal = decimalOf(sample(table), table.delimiter)
  const base = {
    ...{ name, format: 'csv' as const, count: table.rows.length, decimal },
    ...{ columns: table.columns, cells: cells.done(), lines: Uint32Array.from(table.lines) },
  }
  const notes: OwnNote[] = [...assumed(table, decimal), ...table.notes]
  const [lat, lon] = [LAT, LON].map((names) => base.columns.findIndex((column) => names.test(bare(column))))
  if (lat !== undefined && lon !== undefined && lat >= 0 && lon >= 0)
    return byPlaces(base, notes, { lat, lon })
  const country = countryColumn(base, states)
  const columns = base.columns.slice(0, 8).join(', ')
  if (country < 0) throw new Refusal('no-places', { columns })
  const numeric = numericColumns(base, [country])
  if (numeric.length === 0) throw new Refusal('no-value', { column: base.columns[country] ?? '', columns })
  return { ...base, geometry: null, country, numeric, swapped: null, notes }
}

type Base = Omit<OwnData, 'geometry' | 'country' | 'numeric' | 'swapped' | 'notes'>

function assumed({ delimiter }: Table, decimal: string): OwnNote[] {
  const said =
    delimiter === ',' ? [] : [{ code: 'delimiter', values: { sign: delimiter === '\t' ? 'tab' : delimiter } }]
  return decimal === ',' ? [...said, { code: 'decimal-comma', values: {} }] : said
}

const SAMPLE = 1000
const sample = ({ rows }: Table) => rows.slice(0, SAMPLE).flat()

function byPlaces(base: Base, notes: OwnNote[], { lat, lon }: { lat: number; lon: number }): OwnData {
  const builder = geometryBuilder()
  const left = { count: 0, n: 0, text: '' }
  for (let row = 0; row < base.count; row++) {
    const [latText, lonText] = [cellOf(base, row, lat), cellOf(base, row, lon)]
    const [y, x] = [numberOf(latText, base.decimal, true), numberOf(lonText, base.decimal, true)]
    if (x !== null && y !== null) builder.onePoint(x, y)
    else {
      if (left.count === 0) Object.assign(left, { n: base.lines[row], text: `${latText} / ${lonText}` })
      left.count++
    }
    builder.endRow()
  }
  const geometry = builder.done()
  const { n, text } = left
  if (left.count === base.count) throw new Refusal('no-coordinates', { n, text })
  const checked = checkPlaces(base, geometry)
  const said = [
    ...notes,
    ...(left.count > 0 ? [{ code: 'coordinates', values: left }] : []),
    ...checked.notes,
  ]
  const numeric = numericColumns(base, [lat, lon])
  return { ...base, geometry, country: null, numeric, swapped: checked.swapped, notes: said }
}

const NAMED =
  /^(iso|iso ?a?[23]|iso ?code|country|countries|country ?(name|code)|state|nation|land|pays|país|страна|देश)$/

/** The column that names the most countries of the map, of those called so first; -1 where none does. */
function countryColumn(base: Base, states: readonly OwnState[]): number {
  const find = matcher(states)
  let best = { column: -1, score: 0 }
  base.columns.forEach((name, column) => {
    const seen = new Set<string>()
    let [matched, all] = [0, 0]
    for (let row = 0; row < Math.min(base.count, SAMPLE); row++) {
      const text = cellOf(base, row, column).trim()
      if (text === '' || seen.has(text)) continue
      seen.add(text)
      all++
      if (find(text)) matched++
    }
    const isNamed = NAMED.test(bare(name))
    // Of other columns a few words may by chance be a country's.
    if (matched === 0 || (!isNamed && matched < 0.3 * all)) return
    const score = matched / all + (isNamed ? 1 : 0)
    if (score > best.score) best = { column, score }
  })
  return best.column
}
