import { describe, expect, it } from 'vitest'
import type { XY } from '../../../src/domain/toldMap.ts'
import { clipLine, clipRing } from '../../../src/map/told/clip.ts'

const SIZE = { width: 100, height: 80 }

const square = (left: number, top: number, right: number, bottom: number): XY[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
]

/** Its sign is the direction of the ring. */
const area = (ring: readonly XY[]) =>
  ring.reduce((sum, [x, y], i) => {
    const [nx, ny] = ring[(i + 1) % ring.length] as XY
    return sum + (x * ny - nx * y) / 2
  }, 0)

describe('what of an area is on the map', () => {
  it('is all of it, none of it, or as much as lies within the edges', () => {
    expect(clipRing(square(10, 10, 20, 20), SIZE)).toEqual(square(10, 10, 20, 20))
    expect(clipRing(square(110, 10, 120, 20), SIZE)).toEqual([])
    expect(area(clipRing(square(-50, 70, 30, 90), SIZE))).toBe(300)
  })

  it('is the whole map where the area is all around it', () => {
    expect(area(clipRing(square(-500, -500, 500, 500), SIZE))).toBe(8000)
  })

  it('goes round in the direction that it had, so that a hole stays one', () => {
    const hole = square(-10, -10, 50, 50).reverse()
    expect(area(clipRing(hole, SIZE))).toBe(-2500)
  })
})

describe('what of a line is on the map', () => {
  it('is in parts where the line leaves it and comes back', () => {
    const line: XY[] = [
      [10, 10],
      [10, -10],
      [50, -10],
      [50, 10],
    ]
    expect(clipLine(line, SIZE)).toEqual([
      [
        [10, 10],
        [10, 0],
      ],
      [
        [50, 0],
        [50, 10],
      ],
    ])
  })

  it('may have both ends beyond the edges', () => {
    const line: XY[] = [
      [-10, 40],
      [110, 40],
    ]
    expect(clipLine(line, SIZE)).toEqual([
      [
        [0, 40],
        [100, 40],
      ],
    ])
  })

  it('is none where it passes by a corner', () => {
    const line: XY[] = [
      [-30, 10],
      [10, -30],
    ]
    expect(clipLine(line, SIZE)).toEqual([])
  })

  it('meets the edge at the very point at which its area does, whichever way it runs', () => {
    const [a, b]: XY[] = [
      [33.3, 71.7],
      [61.1, 93.9],
    ]
    const there = clipLine([a as XY, b as XY], SIZE)[0]
    const back = clipLine([b as XY, a as XY], SIZE)[0]
    expect(back?.toReversed()).toEqual(there)
    expect(clipRing([a as XY, b as XY, [20, 90]], SIZE)).toContainEqual(there?.at(-1))
  })
})
