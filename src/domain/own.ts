/** What a part of a row's drawing is. */
export const POINT = 1
export const LINE = 2
export const RING = 3

/** Numbers in a row, so that a worker hands them over without a copy. */
export interface OwnGeometry {
  /** Of each row, where its parts end. */
  readonly rowEnds: Uint32Array<ArrayBuffer>
  /** POINT, LINE or RING. */
  readonly partKinds: Uint8Array<ArrayBuffer>
  /** Of each part, where its coordinates end, counted in pairs. */
  readonly partEnds: Uint32Array<ArrayBuffer>
  /** Degrees: longitude and latitude in turn. */
  readonly at: Float64Array<ArrayBuffer>
}

/** The text of all cells, row after row: one text is handed over at once, where a million are not. */
export interface OwnCells {
  readonly text: string
  /** Of each cell, where its text and the sign that parts it from the next end. */
  readonly ends: Uint32Array<ArrayBuffer>
}

/** What was assumed, or left out: words of the catalogue (`own.note-…`) and what goes into them. */
export interface OwnNote {
  readonly code: string
  readonly values: Readonly<Record<string, string | number>>
}

/** Latitude and longitude seem to be the wrong way round: from this row on, which reads so. */
export interface OwnDoubt {
  readonly line: number
  readonly lat: number
  readonly lon: number
}

/** A reader's own file: a row is a line of a CSV or a feature of a GeoJSON. */
export interface OwnData {
  readonly name: string
  readonly format: 'csv' | 'geojson'
  readonly count: number
  readonly columns: readonly string[]
  readonly cells: OwnCells
  /** Of each row, its line in the file or the number of its feature, from 1. */
  readonly lines: Uint32Array<ArrayBuffer>
  /** Where the rows are; null where they name countries. */
  readonly geometry: OwnGeometry | null
  /** The column that names countries; null where the rows have places. */
  readonly country: number | null
  /** The columns that hold numbers. */
  readonly numeric: readonly number[]
  readonly decimal: '.' | ','
  readonly swapped: OwnDoubt | null
  readonly notes: readonly OwnNote[]
}

/** A state that the map names, and what it may be called in a file. */
export interface OwnState {
  readonly id: string
  readonly iso2: string
  /** Degrees: where its name stands. */
  readonly lon: number
  readonly lat: number
  /** Its name in the languages that are known. */
  readonly names: readonly string[]
}

/** Parts cells, so that no word is found across two of them; what is looked for has no end of line. */
export const APART = '\n'

export const cellOf = (
  { cells, columns }: Pick<OwnData, 'cells' | 'columns'>,
  row: number,
  column: number,
) => {
  const i = row * columns.length + column
  return cells.text.slice(i === 0 ? 0 : cells.ends[i - 1], (cells.ends[i] as number) - APART.length)
}

/** A file that cannot be shown: words of the catalogue (`own.bad-…`) and what goes into them. */
export class Refusal extends Error {
  readonly code: string
  readonly values: OwnNote['values']
  constructor(code: string, values: OwnNote['values'] = {}) {
    super(code)
    this.code = code
    this.values = values
  }
}
