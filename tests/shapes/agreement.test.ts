import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import polygonClipping, { type MultiPolygon } from 'polygon-clipping'
import { feature } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { describe, expect, it } from 'vitest'
import { home, type Level } from '../setup/compiled.ts'
import { type Areas, areaOf, areasOf, LEVELS, landsOf } from './areas.ts'

/** Natural Earth 4.1 at 10m, packed by others: a second way from the same survey to outlines. */
const require = createRequire(import.meta.url)
const WORLD = JSON.parse(
  readFileSync(require.resolve('world-atlas/countries-10m.json'), 'utf8'),
) as Topology<{
  countries: GeometryCollection<{ name: string }>
}>

/** Lambert's cylinder, on which a square unit is as much ground everywhere. */
const equalArea = (areas: Areas): MultiPolygon =>
  areas.map((rings) =>
    rings.map((ring) => ring.map(([x = 0, y = 0]) => [x, (Math.sin((y * Math.PI) / 180) * 180) / Math.PI])),
  )

/** Ground in common, as a share of the ground of either. */
function agreement(one: Areas, other: Areas): number {
  const [a, b] = [equalArea(one), equalArea(other)]
  const common = areaOf(polygonClipping.intersection(a, b))
  return common / (areaOf(a) + areaOf(b) - common)
}

const theirs = (name: string) =>
  feature(WORLD, WORLD.objects.countries).features.flatMap((f) =>
    f.properties.name === name ? areasOf(f.geometry as { type: string; coordinates: unknown }) : [],
  )
const ours = (id: string, level: Level = '') =>
  landsOf('intl', level).find((land) => land.id === id)?.areas ?? []
const NAME = new Intl.DisplayNames('en', { type: 'region' })

describe.each(LEVELS)('the outline of a state, de facto, at the level "%s"', (level) => {
  it.each(home.countries.map(({ id, iso2 }) => [NAME.of(iso2) ?? iso2, id] as const))(
    '%s covers the ground that world-atlas gives it',
    (name, id) => {
      expect(agreement(ours(id, level), theirs(name))).toBeGreaterThanOrEqual(0.995)
    },
  )
})

describe('the check of agreement', () => {
  it('would not pass a tenth of a degree aside', () => {
    const aside = ours('TJK').map((rings) => rings.map((ring) => ring.map(([x = 0, y = 0]) => [x + 0.1, y])))
    expect(agreement(aside, theirs('Tajikistan'))).toBeLessThan(0.98)
  })
})
