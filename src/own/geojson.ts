import { visit } from 'jsonc-parser'
import { LINE, type OwnData, type OwnNote, POINT, Refusal, RING } from '../domain/own.ts'
import { cellsBuilder, geometryBuilder } from './build.ts'
import { crossings } from './crossing.ts'
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts'
import { numericColumns } from './numbers.ts'
import { checkPlaces } from './places.ts'

type Json = Readonly<Record<string, unknown>>
const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null

/** A GeoJSON of whatever root, RFC 7946 or nearly; refused with the line, or the number of the feature. */
export function readGeoJson(name: string, text: string, onProgress: (share: number) => void): OwnData {
  const root = parse(text)
  refuseProjection(root)
  const features = featuresOf(root)
  if (features.length === 0) throw new Refusal('no-features')
  if (features.length > MAX_ROWS) throw new Refusal('features', { count: features.length, max: MAX_ROWS })
  const geometry = geometryBuilder()
  const left = { none: { count: 0, n: 0 }, broken: { count: 0, n: 0 } }
  features.forEach((feature, i) => {
    const drawn = draw(geometry, feature.geometry)
    if (drawn !== 'drawn') {
      geometry.dropRow()
      if (left[drawn].count === 0) left[drawn].n = i + 1
      left[drawn].count++
    }
    geometry.endRow()
    if (i % 5000 === 4999) onProgress(i / features.length)
  })
  const all = geometry.done()
  if (all.at.length === 0) throw new Refusal('nowhere', { n: 1 })
  const table = propertiesOf(features)
  const base = {
    ...{ name, format: 'geojson' as const, count: features.length, decimal: '.' as const },
    ...{ columns: table.columns, cells: table.cells },
    lines: Uint32Array.from(features, (_, i) => i + 1),
  }
  const { swapped, notes } = checkPlaces(base, all)
  const crossed = crossings(all, features.length)
  const said: OwnNote[] = [
    ...(['none', 'broken'] as const).flatMap((code) =>
      left[code].count > 0 ? [{ code: `geometry-${code}`, values: left[code] }] : [],
    ),
    ...notes,
    ...(crossed && crossed.count > 0
      ? [{ code: 'crossing', values: { count: crossed.count, n: crossed.firstRow + 1 } }]
      : []),
    ...(crossed && !crossed.all ? [{ code: 'crossing-sampled', values: {} }] : []),
    ...table.notes,
  ]
  return { ...base, geometry: all, country: null, numeric: numericColumns(base, []), swapped, notes: said }
}

/** Not every browser tells where JSON is broken: what is refused is read again by a parser that does. */
function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    visit(
      text,
      {
        onError(_, offset, length, line, column) {
          // What ends too early is not at fault where it ends.
          const code = text.slice(offset + length).trim() === '' ? 'cut-off' : 'json'
          throw new Refusal(code, { line: line + 1, column: column + 1 })
        },
      },
      { disallowComments: true, allowTrailingComma: false },
    )
    throw new Refusal('no-geojson')
  }
}

/** GeoJSON of before 2016 names a projection; by the present standard there is one. */
function refuseProjection(root: unknown) {
  const crs = isObject(root) ? root.crs : null
  if (!isObject(crs)) return
  const named = isObject(crs.properties) ? String(crs.properties.name ?? '') : ''
  if (named !== '' && !/CRS84|EPSG:+4326$/.test(named)) throw new Refusal('projection', { name: named })
}

const GEOMETRIES =
  'Point MultiPoint LineString MultiLineString Polygon MultiPolygon GeometryCollection'.split(' ')

function featuresOf(root: unknown): Json[] {
  if (!isObject(root)) throw new Refusal('no-geojson')
  const type = String(root.type ?? '')
  if (type === 'Topology') throw new Refusal('topojson')
  if (type === 'Feature') return [root]
  if (GEOMETRIES.includes(type)) return [{ geometry: root, properties: {} }]
  if (type !== 'FeatureCollection' || !Array.isArray(root.features)) throw new Refusal('no-geojson')
  return root.features.map((feature: unknown) => (isObject(feature) ? feature : {}))
}

type Builder = ReturnType<typeof geometryBuilder>

/** Draws a geometry into the row that is being built. */
function draw(to: Builder, geometry: unknown): 'drawn' | 'none' | 'broken' {
  if (geometry === null || geometry === undefined) return 'none'
  if (!isObject(geometry)) return 'broken'
  const { type, coordinates: at } = geometry
  if (type === 'GeometryCollection') {
    if (!Array.isArray(geometry.geometries)) return 'broken'
    const drawn = geometry.geometries.map((one) => draw(to, one))
    if (drawn.includes('broken')) return 'broken'
    return drawn.includes('drawn') ? 'drawn' : 'none'
  }
  const kind = /Polygon/.test(String(type)) ? RING : /Line/.test(String(type)) ? LINE : POINT
  const depth = GEOMETRIES.indexOf(String(type))
  if (depth < 0 || !Array.isArray(at)) return 'broken'
  if (at.length === 0) return 'none'
  if (type === 'Point') return part(to, [at], kind)
  const parts = type === 'MultiPolygon' ? at.flat() : type === 'LineString' ? [at] : at
  if (type === 'MultiPoint')
    return parts.every((one) => part(to, [one], kind) === 'drawn') ? 'drawn' : 'broken'
  return parts.every((one) => part(to, one, kind) === 'drawn') ? 'drawn' : 'broken'
}

const LEAST = { [POINT]: 1, [LINE]: 2, [RING]: 3 } as Readonly<Record<number, number>>

function part(to: Builder, pairs: unknown, kind: number): 'drawn' | 'broken' {
  if (!Array.isArray(pairs) || pairs.length < (LEAST[kind] ?? 1)) return 'broken'
  for (const pair of pairs) {
    if (!Array.isArray(pair)) return 'broken'
    const [lon, lat] = pair
    if (!Number.isFinite(lon) || !Number.isFinite(lat)) return 'broken'
    to.point(lon, lat)
  }
  to.endPart(kind)
  return 'drawn'
}

/** The properties of all features as the cells of a table. */
function propertiesOf(features: readonly Json[]) {
  const columns = new Set<string>()
  let more = false
  for (const { properties } of features) {
    if (!isObject(properties)) continue
    for (const key of Object.keys(properties)) {
      if (columns.size < MAX_COLUMNS) columns.add(key)
      else more ||= !columns.has(key)
    }
  }
  const cells = cellsBuilder()
  for (const { properties } of features)
    for (const key of columns) cells.add(isObject(properties) ? textOf(properties[key]) : '')
  return {
    columns: [...columns],
    cells: cells.done(),
    notes: more ? [{ code: 'columns', values: { max: MAX_COLUMNS } }] : [],
  }
}

function textOf(value: unknown): string {
  if (value === null || value === undefined) return ''
  return typeof value === 'object' ? JSON.stringify(value) : String(value)
}
