import { describe, expect, it } from 'vitest'
import { COMPACT_STEP, compactPath } from '../../src/map/path.ts'
import type { Point } from '../../src/map/projection.ts'

/** Reads a compact path back: `m`, `l`, implicit `l` and `z`, all relative. */
function points(path: string): Point[][] {
  const lines: Point[][] = []
  let pen: Point = [0, 0]
  for (const [, sub = ''] of path.matchAll(/m([^mz]*)z?/g)) {
    const numbers = (sub.match(/-?\d+/g) ?? []).map(Number)
    const line: Point[] = []
    for (let i = 0; i < numbers.length; i += 2) {
      pen = [pen[0] + (numbers[i] ?? Number.NaN), pen[1] + (numbers[i + 1] ?? Number.NaN)]
      line.push(pen)
    }
    // `z` takes the pen back to the beginning of its ring.
    if (path.includes('z')) pen = line[0] ?? pen
    lines.push(line)
  }
  return lines
}

const square = (x: number, y: number, side: number): Point[] => [
  [x, y],
  [x + side, y],
  [x + side, y - side],
  [x, y - side],
  [x, y],
]
const steps = (line: readonly Point[]) => line.map(([x, y]): Point => [x / COMPACT_STEP, y / COMPACT_STEP])

describe('a compact path', () => {
  it('draws the corners of a ring, which closes itself', () => {
    const path = compactPath([square(100, 100, 40)], true)
    expect(points(path)).toEqual([steps(square(100, 100, 40)).slice(0, 4)])
    expect(path.endsWith('z')).toBe(true)
  })

  it('draws each ring where it is, whatever was before', () => {
    const rings = [square(100, 100, 40), square(-60, 200, 20), square(1000, -400, 8)]
    expect(points(compactPath(rings, true))).toEqual(rings.map((ring) => steps(ring).slice(0, 4)))
  })

  it('draws each open line where it is, ends included', () => {
    const lines: Point[][] = [
      [
        [0, 0],
        [20, -6],
        [8, 30],
      ],
      [
        [200, 200],
        [180, 240],
      ],
    ]
    const path = compactPath(lines, false)
    expect(points(path)).toEqual(lines.map(steps))
    expect(path).not.toContain('z')
  })

  it('leaves out what rounding makes coincide or puts on a straight line', () => {
    const line: Point[] = [
      [0, 0],
      [0.4, 0.3],
      [20, 0],
      [40, 0],
      [40, 20],
    ]
    expect(points(compactPath([line], false))).toEqual([
      steps([
        [0, 0],
        [40, 0],
        [40, 20],
      ]),
    ])
  })

  it('keeps a spike: a line that comes back is no straight line', () => {
    const spike: Point[] = [
      [0, 0],
      [40, 0],
      [20, 0],
      [20, 20],
    ]
    expect(points(compactPath([spike], false))).toEqual([steps(spike)])
  })

  it('leaves out a ring that is no area, and a line that is a point', () => {
    expect(compactPath([square(10, 10, 0.5)], true)).toBe('')
    expect(compactPath([[[5, 5]]], false)).toBe('')
    expect(compactPath([], true)).toBe('')
  })
})
