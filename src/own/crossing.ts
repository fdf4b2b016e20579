import Flatbush from 'flatbush'
import { type OwnGeometry, RING } from '../domain/own.ts'
import { eachPart } from './walk.ts'

/** Corners that are looked at; what comes after them is not, and that is said. */
const MOST = 400_000

export interface Crossings {
  readonly count: number
  readonly firstRow: number
  /** Whether all rings were looked at. */
  readonly all: boolean
}

/** The rows with a ring that crosses itself; null where none does. */
export function crossings(geometry: OwnGeometry, rows: number): Crossings | null {
  let [count, firstRow, looked, all] = [0, -1, 0, true]
  for (let row = 0; row < rows; row++) {
    let crosses = false
    eachPart(geometry, row, (kind, from, to) => {
      if (kind !== RING || crosses) return
      looked += to - from
      if (looked > MOST) all = false
      else crosses = ringCrosses(geometry.at, from, to)
    })
    if (!crosses) continue
    if (count === 0) firstRow = row
    count++
  }
  return count > 0 || !all ? { count, firstRow, all } : null
}

/** Whether two edges of a ring cross that are no neighbours. */
function ringCrosses(at: Float64Array, from: number, to: number): boolean {
  const closed = at[2 * from] === at[2 * (to - 1)] && at[2 * from + 1] === at[2 * (to - 1) + 1]
  const corners = closed ? to - from - 1 : to - from
  if (corners < 4) return false
  const [x, y] = [0, 1].map((axis) => (i: number) => at[2 * (from + (i % corners)) + axis] as number) as [
    (i: number) => number,
    (i: number) => number,
  ]
  const index = new Flatbush(corners)
  const box = (i: number) =>
    [
      ...[Math.min(x(i), x(i + 1)), Math.min(y(i), y(i + 1))],
      ...[Math.max(x(i), x(i + 1)), Math.max(y(i), y(i + 1))],
    ] as [number, number, number, number]
  for (let i = 0; i < corners; i++) index.add(...box(i))
  index.finish()
  const side = (a: number, b: number, c: number) =>
    Math.sign((x(b) - x(a)) * (y(c) - y(a)) - (y(b) - y(a)) * (x(c) - x(a)))
  const cross = (i: number, j: number) =>
    side(i, i + 1, j) * side(i, i + 1, j + 1) < 0 && side(j, j + 1, i) * side(j, j + 1, i + 1) < 0
  for (let i = 0; i < corners; i++)
    if (index.search(...box(i), (j) => j > i + 1 && cross(i, j)).length > 0) return true
  return false
}
