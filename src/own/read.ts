import type { OwnData, OwnState } from '../domain/own.ts'
import { readCsv } from './csv.ts'
import { readGeoJson } from './geojson.ts'
import { refuseSize } from './limits.ts'
import { decode } from './text.ts'

/** The bytes of a reader's file as data: what it is, its name says, or its first sign. */
export function read(
  name: string,
  bytes: Uint8Array,
  states: readonly OwnState[],
  onProgress: (share: number) => void = () => {},
): OwnData {
  refuseSize(bytes.length)
  const { text, notes } = decode(bytes)
  const isJson =
    /json$/i.test(name) || (!/\.(csv|tsv|tab|txt)$/i.test(name) && /^\s*[{[]/.test(text.slice(0, 1000)))
  const data = isJson ? readGeoJson(name, text, onProgress) : readCsv(name, text, states, onProgress)
  return { ...data, notes: [...notes, ...data.notes] }
}
