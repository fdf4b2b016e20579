import { APART, type OwnCells, type OwnGeometry, POINT, Refusal } from '../domain/own.ts'
import { MAX_POINTS } from './limits.ts'

/** Cells as one text. */
export function cellsBuilder() {
  const parts: string[] = []
  const ends: number[] = []
  let end = 0
  return {
    add(cell: string) {
      parts.push(cell)
      // And the sign that parts it from the next.
      end += cell.length + 1
      ends.push(end)
    },
    done: (): OwnCells => ({ text: `${parts.join(APART)}${APART}`, ends: Uint32Array.from(ends) }),
  }
}

/** Geometry row by row. */
export function geometryBuilder() {
  const rowEnds: number[] = []
  const kinds: number[] = []
  const partEnds: number[] = []
  const at: number[] = []
  return {
    point(lon: number, lat: number) {
      at.push(lon, lat)
    },
    endPart(kind: number) {
      if (at.length > 2 * MAX_POINTS)
        throw new Refusal('points', { row: rowEnds.length + 1, max: MAX_POINTS })
      kinds.push(kind)
      partEnds.push(at.length / 2)
    },
    endRow() {
      rowEnds.push(kinds.length)
    },
    /** Takes back what was drawn of the row that is being built. */
    dropRow() {
      kinds.length = lastOf(rowEnds)
      partEnds.length = kinds.length
      at.length = 2 * lastOf(partEnds)
    },
    onePoint(lon: number, lat: number) {
      at.push(lon, lat)
      this.endPart(POINT)
    },
    done: (): OwnGeometry => ({
      rowEnds: Uint32Array.from(rowEnds),
      partKinds: Uint8Array.from(kinds),
      partEnds: Uint32Array.from(partEnds),
      at: Float64Array.from(at),
    }),
  }
}

/** Where the one before ended; the first begins at the beginning. */
const lastOf = (ends: readonly number[]): number =>
  ends.length === 0 ? 0 : (ends[ends.length - 1] as number)
