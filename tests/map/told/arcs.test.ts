import { describe, expect, it } from 'vitest'
import type { XY } from '../../../src/domain/toldMap.ts'
import { arcsOf, linesOf, ringOf } from '../../../src/map/told/arcs.ts'

const SIZE = { width: 400, height: 400 }
const closed = { closed: true, off: 0.25 }

/** A wavy border from the top to the bottom. */
const border = Array.from(
  { length: 61 },
  (_, i): XY => [200 + 6 * Math.sin(i) + 2 * Math.sin(5 * i), 100 + 3 * i],
)
const west: XY[] = [...border, [100, 280], [100, 100]]
const east: XY[] = [[300, 100], [300, 280], ...border.toReversed()]

const edgesOf = (ring: readonly XY[]) =>
  ring.map((p, i) => [p, ring[(i + 1) % ring.length]].map(String).sort().join(' '))

const distance = ([x, y]: XY, [ax, ay]: XY, [bx, by]: XY) => {
  const [dx, dy] = [bx - ax, by - ay]
  const along = Math.max(0, Math.min(1, ((x - ax) * dx + (y - ay) * dy) / (dx * dx + dy * dy)))
  return Math.hypot(x - ax - along * dx, y - ay - along * dy)
}

describe('two neighbours', () => {
  const [a = [], b = []] = arcsOf(
    [
      { points: west, ...closed },
      { points: east, ...closed },
    ],
    SIZE,
  )

  it('share every edge of their border, with fewer points', () => {
    const shared = edgesOf(ringOf(a)).filter((edge) => edgesOf(ringOf(b)).includes(edge))
    expect(shared.length).toBeGreaterThan(10)
    expect(shared.length).toBeLessThan(60)
    expect(ringOf(a)).toHaveLength(shared.length + 3)
  })

  it('are nowhere farther than the third of a pixel from where they are', () => {
    const ring = ringOf(a)
    const far = border.map((p) =>
      Math.min(...ring.map((from, i) => distance(p, from, ring[(i + 1) % ring.length] as XY))),
    )
    expect(Math.max(...far)).toBeLessThan(0.3)
  })

  it('have a border that is one line, found by what it is to both', () => {
    const mine = new Set(a.map(({ key }) => key))
    const lines = linesOf(b, ({ key }) => mine.has(key))
    expect(lines).toHaveLength(1)
    expect(lines[0]?.length).toBeGreaterThan(10)
  })
})

describe('a border', () => {
  it('is as exact as the first asks for whom it is one', () => {
    const [rough = [], fine = []] = [2, 0.25].map((off) => {
      const [, second = []] = arcsOf(
        [
          { points: west, closed: true, off },
          { points: east, closed: true, off: 2 },
        ],
        SIZE,
      )
      return ringOf(second)
    })
    expect(fine.length).toBeGreaterThan(2 * rough.length)
  })
})

describe('an enclave', () => {
  const ring = Array.from(
    { length: 40 },
    (_, i): XY => [200 + 30 * Math.cos(i / 6.37) + 2 * Math.sin(4 * i), 200 + 30 * Math.sin(i / 6.37)],
  )

  it('fills the hole that it lies in, wherever the lists of both begin', () => {
    const hole = [...ring.slice(17), ...ring.slice(0, 17)].reverse()
    const [inner = [], outer = []] = arcsOf(
      [
        { points: ring, ...closed },
        { points: hole, ...closed },
      ],
      SIZE,
    )
    expect(edgesOf(ringOf(outer)).sort()).toEqual(edgesOf(ringOf(inner)).sort())
  })

  it('of less than the third of a square pixel is left out, and so is its hole', () => {
    const speck: XY[] = [
      [10, 10],
      [10.5, 10],
      [10.5, 10.5],
    ]
    const [arcs = []] = arcsOf([{ points: speck, ...closed }], SIZE)
    expect(ringOf(arcs)).toEqual([])
  })
})

describe('an area that the map cuts', () => {
  it('knows which of its edges is the edge of the map', () => {
    const [arcs = []] = arcsOf(
      [
        {
          points: [
            [0, 50],
            [120, 70],
            [0, 90],
          ],
          ...closed,
        },
      ],
      SIZE,
    )
    expect(arcs.filter(({ isFrame }) => isFrame).map(({ points }) => points)).toEqual([
      [
        [0, 90],
        [0, 50],
      ],
    ])
  })
})
