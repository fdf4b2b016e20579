import { readFileSync } from 'node:fs'
import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import { baseShapes } from '../../data/shapes/base.ts'
import type { Lakes } from '../../data/shapes/geojson.ts'
import type { Owners, Shapes } from '../../data/shapes/owners.ts'
import { INDIA } from '../../src/domain/india.ts'
import { COMPACT_STEP } from '../../src/map/path.ts'
import { unproject } from '../../src/map/projection.ts'
import { home } from '../setup/compiled.ts'
import { VIEWS, within } from './areas.ts'
import { DISPUTED } from './placeList.ts'

const json = (name: string) => JSON.parse(readFileSync(`data/shapes/${name}`, 'utf8'))
const shapes = json('india-ca.topo.json') as Shapes
const owners = json('owners.json') as Owners
const lakes = json('lakes.topo.json') as Lakes
const ids = home.countries.map(({ id }) => id)
const of = (view: string) => baseShapes(shapes, lakes, owners, view, ids)

/** The rings of a compact path, in degrees. */
function ringsOf(path: string): Position[][] {
  let [x, y] = [0, 0]
  return path
    .split('z')
    .filter((ring) => ring !== '')
    .map((ring) => {
      const steps = (ring.match(/-?\d+/g) ?? []).map(Number)
      const points: [number, number][] = []
      for (let i = 0; i < steps.length; i += 2) {
        ;[x, y] = [x + (steps[i] ?? 0), y + (steps[i + 1] ?? 0)]
        points.push([x, y])
      }
      ;[x, y] = points[0] ?? [x, y]
      return points.map((p) => [...unproject(p[0] * COMPACT_STEP, p[1] * COMPACT_STEP)])
    })
}

/** Where the outline is as coarse as a few pixels, places next to it cannot be told apart. */
const NEAR_AN_OUTLINE = /Kalapani|Kaurik|Jadhang|Bara Hoti|Doklam|Mirpur|Demchok|Bhutan/

describe('the map that the page is served with', () => {
  it('is made of the same shapes, in the view of the deployment', () => {
    expect(home.shapes).toEqual(of(home.site.boundary))
  })

  it.each(VIEWS)('gives India in the view "%s" what the files of that view give it', (view) => {
    const rings = ringsOf(of(view).states[INDIA] ?? '')
    const column = { in: 2, intl: 3, cn: 4 }[view] as 2 | 3 | 4
    const told = DISPUTED.filter(([name]) => !NEAR_AN_OUTLINE.test(name))
    expect(told.length).toBeGreaterThan(14)
    const indian = told.filter(([, at]) => rings.some((ring) => within(at, [[ring]]))).map(([name]) => name)
    expect(indian).toEqual(told.filter((place) => place[column] === 'IND').map(([name]) => name))
  })
})
