import { strToU8, Zip, ZipDeflate, ZipPassThrough } from 'fflate'

/** Parts by their names. */
export type Parts = Record<string, string | Uint8Array<ArrayBuffer>>

/** Quick, and as small as the slower ones to a tenth. */
const LEVEL = 4
const PIECE = 65_536

/** When all parts of a package are from: the same on every machine, so that the same parts are the same bytes. */
export function stampOf(made: string): Date {
  const [year = 1980, month = 1, day = 1] = made.split('-').map(Number)
  // A zip has the time of the clock on the wall, without a zone.
  return new Date(year, month - 1, day)
}

/** Parts in one package, of the day `made` (ISO 8601); the page does what waits between pieces of them. */
export async function packed(
  parts: Parts,
  made: string,
  breathe: () => Promise<void>,
  onPart: (done: number) => void,
): Promise<Uint8Array<ArrayBuffer>> {
  const chunks: Uint8Array[] = []
  let failure: Error | null = null
  const zip = new Zip((error, chunk) => {
    if (error) failure = error
    else chunks.push(chunk)
  })
  const all = Object.entries(parts)
  const mtime = stampOf(made)
  let since = 0
  for (const [i, [name, content]] of all.entries()) {
    const bytes = typeof content === 'string' ? strToU8(content) : content
    const file = name.endsWith('.xlsx') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: LEVEL })
    file.mtime = mtime
    zip.add(file)
    for (let at = 0; at === 0 || at < bytes.length; at += PIECE) {
      file.push(bytes.subarray(at, at + PIECE), at + PIECE >= bytes.length)
      since += Math.min(PIECE, bytes.length)
      if (since >= PIECE) {
        since = 0
        await breathe()
      }
    }
    onPart((i + 1) / all.length)
  }
  zip.end()
  if (failure) throw failure
  return joined(chunks)
}

function joined(chunks: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const chunk of chunks) {
    whole.set(chunk, at)
    at += chunk.length
  }
  return whole
}
