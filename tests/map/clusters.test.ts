import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { pixelsPerUnit } from '../../src/map/camera.ts'
import { clusters, type Mark } from '../../src/map/clusters.ts'
import { type Point, project } from '../../src/map/projection.ts'

const points: Point[] = (
  JSON.parse(readFileSync('data/minerals/sites.json', 'utf8')) as {
    at: { lon: number; lat: number } | null
  }[]
).flatMap(({ at }) => (at ? [[at.lon, at.lat] as const] : []))

const spotOf = (mark: Mark): Point => (mark.kind === 'many' ? mark.at : (points[mark.index] as Point))

describe.each([3, 4, 5, 6, 7, 9])('the marks of the mineral sites at zoom %d', (zoom) => {
  const marks = clusters(points)(zoom)

  it('stand for every point once', () => {
    const all = marks.reduce((sum, mark) => sum + (mark.kind === 'many' ? mark.points : 1), 0)
    expect(all).toBe(points.length)
  })

  it('lie on no other', () => {
    const scale = pixelsPerUnit(zoom)
    const spots = marks.map((mark) => project(...spotOf(mark)))
    const gaps = spots.flatMap(([x, y], i) =>
      spots.slice(i + 1).map(([ox, oy]) => Math.hypot(x - ox, y - oy) * scale),
    )
    expect(Math.min(...gaps)).toBeGreaterThan(22)
  })
})

it('a cluster tells the zoom at which it comes apart', () => {
  const at = clusters([
    [70, 40],
    [70.5, 40],
    [90, 20],
  ])
  const many = at(3).find((mark) => mark.kind === 'many')
  expect(many).toMatchObject({ points: 2 })
  const apart = many?.kind === 'many' ? at(many.zoom) : []
  expect(apart.map(({ kind }) => kind)).toEqual(['one', 'one', 'one'])
})

it('of no points there are no marks', () => {
  expect(clusters([])(4)).toEqual([])
})
