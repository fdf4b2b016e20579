import type { OwnData, OwnState } from '../../src/domain/own.ts'
import { cellOf, Refusal } from '../../src/domain/own.ts'
import { read } from '../../src/own/read.ts'

const state = (id: string, iso2: string, name: string): OwnState => ({
  id,
  iso2,
  lon: 70,
  lat: 45,
  names: [name],
})

export const STATES = [
  state('IND', 'IN', 'India'),
  state('KAZ', 'KZ', 'Kazakhstan'),
  state('KGZ', 'KG', 'Kyrgyzstan'),
  state('TJK', 'TJ', 'Tajikistan'),
  state('TKM', 'TM', 'Turkmenistan'),
  state('UZB', 'UZ', 'Uzbekistan'),
  state('CHN', 'CN', 'China'),
]

export const bytesOf = (text: string) => new TextEncoder().encode(text)

/** UTF-16 in the order of bytes that is asked for, with its mark or without. */
export function utf16(text: string, order: 'le' | 'be', marked: boolean): Uint8Array {
  const units = Array.from((marked ? '\uFEFF' : '') + text, (sign) => sign.charCodeAt(0))
  return Uint8Array.from(units.flatMap((u) => (order === 'le' ? [u & 255, u >> 8] : [u >> 8, u & 255])))
}

export const opened = (name: string, file: string | Uint8Array): OwnData =>
  read(name, typeof file === 'string' ? bytesOf(file) : file, STATES)

/** Why a file was refused: the code and what goes into the words. */
export function refused(name: string, file: string | Uint8Array): readonly [string, Refusal['values']] {
  try {
    opened(name, file)
  } catch (error) {
    if (error instanceof Refusal) return [error.code, error.values]
    throw error
  }
  throw new Error(`${name} was opened`)
}

export const rowsOf = (data: OwnData): string[][] =>
  Array.from({ length: data.count }, (_, row) => data.columns.map((_, column) => cellOf(data, row, column)))

/** Degrees, longitude and latitude in turn. */
export const placesOf = ({ geometry }: OwnData): number[] => [...(geometry?.at ?? [])]
export const noteOf = ({ notes }: OwnData, code: string) => notes.find((note) => note.code === code)?.values
