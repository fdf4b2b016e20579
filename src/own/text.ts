import { type OwnNote, Refusal } from '../domain/own.ts'

export interface Decoded {
  readonly text: string
  readonly notes: readonly OwnNote[]
}

/** The bytes of a file as text: as its byte order mark says, else UTF-16 or UTF-8 where it is, else as an assumption. */
export function decode(bytes: Uint8Array): Decoded {
  refuseOthers(bytes)
  const marked = byMark(bytes)
  if (marked) return { text: new TextDecoder(marked).decode(bytes), notes: [] }
  const wide = wideOf(bytes)
  if (wide) {
    return { text: new TextDecoder(wide).decode(bytes), notes: [{ code: 'utf16', values: {} }] }
  }
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), notes: [] }
  } catch {
    const text = new TextDecoder('windows-1252').decode(bytes)
    return { text, notes: [{ code: 'windows-1252', values: {} }] }
  }
}

const startsWith = (bytes: Uint8Array, ...start: number[]) => start.every((b, i) => bytes[i] === b)

/** What is no text, by its first bytes. */
function refuseOthers(bytes: Uint8Array) {
  if (bytes.length === 0) throw new Refusal('empty')
  // A zip, which workbooks of spreadsheets are.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4)) throw new Refusal('zip')
  if (startsWith(bytes, 0, 0, 0x27, 0x0a)) throw new Refusal('shapefile')
}

function byMark(bytes: Uint8Array) {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return 'utf-8'
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le'
  return startsWith(bytes, 0xfe, 0xff) ? 'utf-16be' : null
}

const SAMPLE = 4096

/** UTF-16 without a mark: digits, commas and ends of lines have a zero in every second byte, and text has none else. */
function wideOf(bytes: Uint8Array) {
  const zeros: [number, number] = [0, 0]
  bytes.subarray(0, SAMPLE).forEach((b, i) => {
    if (b === 0) zeros[i % 2 === 0 ? 0 : 1]++
  })
  const [even, odd] = zeros
  if (even + odd === 0) return null
  if (odd > 4 * even) return 'utf-16le'
  if (even > 4 * odd) return 'utf-16be'
  throw new Refusal('binary')
}

/** The line of a place in a text, from 1. */
export function lineAt(text: string, index: number): number {
  return 1 + breaks(text, 0, index)
}

/** How many ends of lines there are from one place to another. */
export function breaks(text: string, from: number, to: number): number {
  let n = 0
  for (let i = from; i < to; i++) {
    const c = text.charCodeAt(i)
    // A lone carriage return ends a line, too.
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) n++
  }
  return n
}
