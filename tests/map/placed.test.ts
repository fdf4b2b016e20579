import { describe, expect, it } from 'vitest'
import { placed } from '../../src/map/placed.ts'
import { landsOf, pointsInSight } from '../../src/map/placeInSight.ts'
import { project } from '../../src/map/projection.ts'
import { scaleBar } from '../../src/map/scaleBar.ts'

const size = { width: 200, height: 100 }
const extent = { left: -20, right: 20, top: -8, bottom: 8 }
const at = (x: number, y: number) => ({ at: [x, y] as const, extents: [extent] })

describe('the places of names', () => {
  it('go to the first that asks, and to the next its second choice or none', () => {
    const found = placed(
      [
        { id: 'a', offers: [at(50, 50)] },
        { id: 'b', offers: [at(60, 50), at(120, 50)] },
        { id: 'c', offers: [at(55, 55)] },
      ],
      size,
      [],
    )
    expect([...found]).toEqual([
      ['a', 0],
      ['b', 1],
    ])
  })

  it('are neither beyond the frame nor under what lies over the map', () => {
    const over = [{ left: 100, top: 0, right: 200, bottom: 100 }]
    expect(
      placed([{ id: 'a', offers: [at(10, 50), at(110, 50), at(50, 95), at(50, 50)] }], size, over).get('a'),
    ).toBe(3)
  })
})

describe('names among marks', () => {
  const mark = { left: 40, top: 40, right: 60, bottom: 60 }
  const names = (must: boolean) => [{ id: 'a', offers: [at(50, 50), at(120, 50)], must }]

  it('keep clear of them', () => {
    expect(placed(names(true), size, [], [mark]).get('a')).toBe(1)
  })

  it('lie over one where they must be and nothing else is free, else nowhere', () => {
    const everywhere = [{ left: 0, top: 0, right: 200, bottom: 100 }]
    expect(placed(names(true), size, [], everywhere).get('a')).toBe(0)
    expect(placed(names(false), size, [], everywhere).has('a')).toBe(false)
  })
})

describe('the name of a state whose middle is out of sight', () => {
  const square = (west: number, east: number) => ({
    type: 'Polygon' as const,
    coordinates: [
      [
        [west, 0],
        [east, 0],
        [east, 10],
        [west, 10],
        [west, 0],
      ],
    ],
  })
  const context = {
    type: 'FeatureCollection' as const,
    features: [
      { type: 'Feature' as const, properties: { kind: 'land' as const, id: 'CHN' }, geometry: square(0, 20) },
      {
        type: 'Feature' as const,
        properties: { kind: 'disputed' as const, id: 'X', name: 'X', claimedBy: ['CHN'] },
        geometry: square(10, 20),
      },
    ],
  }
  const lands = landsOf({ region: { type: 'FeatureCollection', features: [] }, context })
  const [x, y] = project(0, 10)
  const [right, bottom] = project(20, 0)
  const box = { x, y, width: right - x, height: bottom - y }

  it('is offered places in what is seen of it, none of them in a disputed area', () => {
    const found = pointsInSight(lands, 'CHN', box)
    expect(found.length).toBeGreaterThan(10)
    expect(found.every(([px]) => px < project(10, 0)[0])).toBe(true)
  })

  it('is offered none where nothing of it is in sight', () => {
    expect(pointsInSight(lands, 'CHN', { ...box, x: x + 5000 })).toEqual([])
  })
})

describe('the scale bar', () => {
  it('is round, not longer than it may be, and shorter on the ground away from the equator', () => {
    for (const zoom of [2, 4.4, 7.4]) {
      const { km, px } = scaleBar({ lon: 0, lat: 0, zoom }, 90)
      expect(px).toBeLessThanOrEqual(90)
      expect(px).toBeGreaterThan(35)
      expect(String(km)).toMatch(/^[125]0*$/)
    }
    // At zoom 0 the equator, 40,075 km, is 512 px.
    expect(scaleBar({ lon: 0, lat: 0, zoom: 0 }, 90).px).toBeCloseTo((5000 * 512) / 40075.017, 3)
    expect(scaleBar({ lon: 0, lat: 60, zoom: 0 }, 90).px).toBeCloseTo((2000 * 1024) / 40075.017, 1)
  })
})
