import type { Point } from './projection.ts'

/** World units a step of a compact path: about half a pixel of the home view. Draw it with `transform="scale(…)"`. */
export const COMPACT_STEP = 2

/**
 * An SVG path of lines or rings in whole steps, each point relative to the one before: about half the size of
 * absolute decimals. What rounding makes coincide, or puts on a straight line, is left out.
 */
export function compactPath(lines: readonly (readonly Point[])[], closed: boolean): string {
  let path = ''
  let [penX, penY] = [0, 0]
  for (const line of lines) {
    const kept = straightened(
      line.map(([x, y]) => [Math.round(x / COMPACT_STEP), Math.round(y / COMPACT_STEP)]),
    )
    if (closed && kept.length > 1 && String(kept[0]) === String(kept.at(-1))) kept.pop()
    if (kept.length < (closed ? 3 : 2)) continue
    kept.forEach(([x, y], i) => {
      const [dx, dy] = [x - penX, y - penY]
      const command = i === 0 ? 'm' : i === 1 ? 'l' : dx < 0 ? '' : ' '
      path += `${command}${dx}${dy < 0 ? '' : ' '}${dy}`
      ;[penX, penY] = [x, y]
    })
    if (closed) {
      path += 'z'
      ;[penX, penY] = kept[0] ?? [penX, penY]
    }
  }
  return path
}

/** Leaves out points that repeat the one before or lie on the line between their neighbours. */
function straightened(points: readonly Point[]): Point[] {
  const kept: Point[] = []
  for (const [x, y] of points) {
    const [bx, by] = kept.at(-1) ?? [Number.NaN, Number.NaN]
    if (x === bx && y === by) continue
    const [ax, ay] = kept.at(-2) ?? [Number.NaN, Number.NaN]
    const onLine =
      (bx - ax) * (y - by) === (by - ay) * (x - bx) && (bx - ax) * (x - bx) + (by - ay) * (y - by) > 0
    if (onLine) kept.pop()
    kept.push([x, y])
  }
  return kept
}
