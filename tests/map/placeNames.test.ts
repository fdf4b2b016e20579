import '../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import type { MapLabels } from '../../src/map/labels.ts'
import type { Lands } from '../../src/map/placeInSight.ts'
import { arranger } from '../../src/map/placeNames.ts'
import { type Point, unproject } from '../../src/map/projection.ts'
import { IND } from '../setup/builders.ts'

/** A square in world units, which are pixels here. */
const land = (x: number, y: number, width: number, height: number) => [
  {
    points: [
      [x, y],
      [x + width, y],
      [x + width, y + height],
      [x, y + height],
    ] as Point[],
    box: [x, y, x + width, y + height] as const,
  },
]
const BOX = { x: 0, y: 0, width: 600, height: 400 }

/** Where the name of Bhutan, which is about 40 pixels wide, comes to stand; India is to the left of it. */
function bhutan(at: Point, extra: Lands = new Map()): Point | undefined {
  const labels: MapLabels = {
    states: [
      {
        id: IND,
        iso2: 'IN',
        at: [100, 200],
        capital: { name: 'New Delhi', at: [100, 60], side: 'right' },
      },
    ],
    plain: [{ id: 'BTN', iso2: 'BT', at, rank: 1 }],
  }
  const lands: Lands = new Map([[IND, land(0, 0, 300, 400)], ['BTN', land(300, 0, 300, 400)], ...extra])
  const arrange = arranger({
    obstacles: [],
    measure: (text) => text.length * 7,
    lands,
    places: [],
    near: undefined,
    hatched: false,
    marks: null,
    spots: [],
  })
  const arranged = arrange(labels, { box: BOX, unitsPerPixel: 1, place: null }, { width: 600, height: 400 })
  return arranged.plain.find(({ id }) => id === 'BTN')?.at
}

describe('the name of a neighbour', () => {
  it('stays where it is as long as it lies on none of the six', () => {
    expect(bhutan([450, 200])).toEqual([450, 200])
  })

  it('gives way by a little where its beginning would lie on one of the six', () => {
    const at = bhutan([315, 200])
    expect(at?.[0]).toBeGreaterThan(315)
    expect((at?.[0] ?? 0) - 22).toBeGreaterThanOrEqual(300)
  })

  it('comes to where its land is in sight when its own place is not', () => {
    const at = bhutan([2000, 200])
    expect(at?.[0]).toBeGreaterThan(322)
    expect(at?.[0]).toBeLessThan(578)
  })

  it('is left out where there is no such place', () => {
    expect(bhutan([280, 200])).toBeUndefined()
  })

  it('lies on no disputed area either', () => {
    expect(bhutan([450, 200], new Map([['disputed', land(380, 0, 140, 400)]]))).toBeUndefined()
  })
})

describe('the name of one of the six', () => {
  /** A hundred units of the world are fifty pixels. */
  const place = ([x, y]: Point): Point => [x / 2, y / 2]

  it.each([
    ['on the flat map', { box: BOX, unitsPerPixel: 1, place: null }],
    ['on the globe', { box: BOX, unitsPerPixel: 1, place }],
  ])('gives way to a mark that lies on it, %s', (_, view) => {
    const labels: MapLabels = {
      states: [
        {
          id: IND,
          iso2: 'IN',
          at: [300, 200],
          capital: { name: 'New Delhi', at: [300, 60], side: 'right' },
        },
      ],
      plain: [],
    }
    const spot = unproject(300, 200)
    const arrange = arranger({
      obstacles: [],
      measure: (text) => text.length * 7,
      lands: new Map([[IND, land(0, 0, 600, 400)]]),
      places: [],
      near: undefined,
      hatched: false,
      marks: () => [spot],
      spots: [],
    })
    const pixels = view.place ?? ((p: Point) => p)
    const [x, y] = pixels([300, 200])
    const at = arrange(labels, view, { width: 600, height: 400 }).states[0]?.at
    expect(at).toBeDefined()
    // The name is 35 pixels wide and about 15 high, the mark 28 by 22.
    const [dx, dy] = [Math.abs((at?.[0] ?? x) - x), Math.abs((at?.[1] ?? y) - y)]
    expect(dx >= 28 || dy >= 17).toBe(true)
    expect(Math.hypot(dx, dy)).toBeLessThan(90)
  })
})

/** The name of a town of India, set to the right of its dot. */
function town(x: number) {
  const [lon, lat] = unproject(x, 200)
  const arrange = arranger({
    obstacles: [],
    measure: (text) => text.length * 7,
    lands: new Map([[IND, land(0, 0, 300, 400)]]),
    places: [],
    near: undefined,
    hatched: false,
    marks: null,
    spots: [{ id: 'town', text: 'Town', kind: 'city', at: [[lon, lat]], country: IND }],
  })
  const none: MapLabels = { states: [], plain: [] }
  const arranged = arrange(none, { box: BOX, unitsPerPixel: 1, place: null }, { width: 600, height: 400 })
  return arranged.plain.find(({ id }) => id === 'town')
}

describe('the name of a town', () => {
  it('is in the ink of its state’s fill where all of it lies on that, else in that of the open map', () => {
    expect(town(100)?.country).toBe(IND)
    expect(town(290)).toBeDefined()
    expect(town(290)?.country).toBeUndefined()
  })
})
