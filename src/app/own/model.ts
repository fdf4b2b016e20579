import { cellOf, type OwnData, type OwnState, POINT } from '../../domain/own.ts'
import { formatNumber } from '../../i18n/format.ts'
import { drawingOf, type OwnDrawing } from '../../map/own/drawing.ts'
import { type CountryValues, countryValues } from '../../own/countries.ts'
import type { Own } from './store.ts'

/** CSS pixels of the greatest value; the least that is seen. */
const [GREATEST, LEAST] = [28, 4]

export interface OwnModel {
  readonly drawing: OwnDrawing
  /** Of rows that name countries; null where they have places. */
  readonly countries: CountryValues | null
  readonly values: readonly { readonly row: number; readonly text: string }[]
  /** The least and the greatest value that is drawn. */
  readonly range: readonly [number, number] | null
  readonly titleOf: (row: number) => string
}

/** What is drawn of a reader's own data. */
export function modelOf(
  own: Pick<Own, 'corrections' | 'column'> & { data: OwnData },
  states: readonly OwnState[],
): OwnModel {
  const { data, corrections, column } = own
  const titleColumn = titleColumnOf(data)
  const titleOf = (row: number) => (titleColumn < 0 ? '' : cellOf(data, row, titleColumn))
  if (data.geometry) {
    return { drawing: drawingOf(data.geometry), countries: null, values: [], range: null, titleOf }
  }
  const countries = countryValues(data, states, corrections, column ?? -1)
  const all = countries.values.map(({ value }) => value)
  const most = Math.max(...all.map(Math.abs), 0)
  const radii = new Float32Array(data.count)
  for (const { row, value } of countries.values) radii[row] = radiusOf(value, most)
  return {
    drawing: drawingOf(geometryOf(data.count, countries, states), radii),
    countries,
    values: countries.values.map(({ row, value }) => ({ row, text: formatNumber(value, 2) })),
    range: all.length > 0 ? [Math.min(...all), Math.max(...all)] : null,
    titleOf: (row) => {
      const text = column === null ? '' : cellOf(data, row, column)
      return `${titleOf(row)}: ${text}`
    },
  }
}

/** By area. */
export const radiusOf = (value: number, most: number): number =>
  most === 0 ? LEAST : Math.max(LEAST, GREATEST * Math.sqrt(Math.abs(value) / most))

/** A point where the name of the state is, for each row that is drawn. */
function geometryOf(count: number, { values }: CountryValues, states: readonly OwnState[]) {
  const at = new Float64Array(2 * values.length)
  const rowEnds = new Uint32Array(count)
  const byRow = new Map(values.map(({ row, id }) => [row, states.find((s) => s.id === id)]))
  let drawn = 0
  for (let row = 0; row < count; row++) {
    const state = byRow.get(row)
    if (state) {
      at.set([state.lon, state.lat], 2 * drawn)
      drawn++
    }
    rowEnds[row] = drawn
  }
  return {
    ...{ at, rowEnds },
    partKinds: new Uint8Array(drawn).fill(POINT),
    partEnds: Uint32Array.from({ length: drawn }, (_, i) => i + 1),
  }
}

const TITLE = /^(name|title|label|place|city|site|station|nom|nombre|название|имя|नाम)/i

/** What a row is called: the column that says so, else the first that is no number; -1 where there is no column. */
export function titleColumnOf({ columns, country, numeric }: OwnData): number {
  if (country !== null) return country
  const named = columns.findIndex((column) => TITLE.test(column.trim()))
  if (named >= 0) return named
  const first = columns.findIndex((_, i) => !numeric.includes(i))
  return first >= 0 ? first : columns.length - 1
}
