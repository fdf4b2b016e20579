import { Refusal } from '../domain/own.ts'

/** What a page still reads, draws and filters without a stop; tests/tools/owndata.ts measures it. */
export const MAX_BYTES = 100 * 1024 * 1024
export const MAX_ROWS = 500_000
export const MAX_COLUMNS = 200
/** Pairs of coordinates. */
export const MAX_POINTS = 3_000_000

/** Refused before it is read. */
export function refuseSize(bytes: number): void {
  const mb = (n: number) => Math.round(n / 1024 / 1024)
  if (bytes > MAX_BYTES) throw new Refusal('size', { size: mb(bytes), max: mb(MAX_BYTES) })
}
