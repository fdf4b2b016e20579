import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { BoundaryView } from '../../src/domain/ids.ts'
import { home, type Level } from '../setup/compiled.ts'
import { areasOf, filesOf, LEVELS, landsOf, VIEWS, within } from './areas.ts'
import { DISPUTED, FERGANA } from './placeList.ts'

/** Whose land a place is on; none is the sea, and two would be a fault. */
const landsAt = (view: BoundaryView, place: Position, level: Level = '') =>
  landsOf(view, level)
    .filter(({ areas }) => within(place, areas))
    .map(({ id }) => id)

describe.each(LEVELS)('a place whose state is disputed, at the level "%s"', (level) => {
  it.each(DISPUTED)('%s', (_, place, india, deFacto, china) => {
    expect(['in', 'intl', 'cn'].map((view) => landsAt(view, place, level))).toEqual([
      [india],
      [deFacto],
      [china],
    ])
  })
})

describe.each(LEVELS)('a disputed area, at the level "%s"', (level) => {
  const marked = (view: BoundaryView) =>
    filesOf(view, level).context.features.flatMap(({ properties: p, geometry }) =>
      p.kind === 'disputed' ? [{ ...p, areas: areasOf(geometry) }] : [],
    )

  it.each(home.boundaries.map(({ id, hatched }) => [id, hatched]))(
    'of the view "%s": is it hatched? %s',
    (view, hatched) => {
      expect(marked(view).length > 0).toBe(hatched)
      for (const { claimedBy, name } of marked(view)) expect(claimedBy.length, name).toBeGreaterThan(0)
    },
  )

  it.each(DISPUTED)('is hatched once, de facto, with who else claims it: %s', (_, place) => {
    expect(marked('intl').filter(({ areas }) => within(place, areas))).toHaveLength(1)
  })
})

const BOTH = VIEWS.flatMap((view) => LEVELS.map((level) => [view, level] as const))

describe.each(BOTH)('a place that nobody disputes, in the view "%s" at the level "%s"', (view, level) => {
  it.each(home.countries.map(({ id, capital }) => [capital.name, [capital.lon, capital.lat], id]))(
    '%s is in its state',
    (_, place, id) => {
      expect(landsAt(view, place as Position, level)).toEqual([id])
    },
  )

  it.each([
    ['Beijing', [116.4, 39.9], 'CHN'],
    ['Islamabad', [73.05, 33.7], 'PAK'],
    ['Kathmandu', [85.3, 27.7], 'NPL'],
    ['Thimphu', [89.64, 27.47], 'BTN'],
    ['Lhasa', [91.1, 29.65], 'CHN'],
    ['Guwahati', [91.74, 26.14], 'IND'],
    ['Car Nicobar', [92.8, 9.17], 'IND'],
  ])('%s is in its state', (_, place, state) => {
    expect(landsAt(view, place, level)).toEqual([state])
  })

  it.each(FERGANA)('%s is in its state', (_, place, state) => {
    expect(landsAt(view, place, level)).toEqual([state])
  })

  it('the Arabian Sea is no land', () => {
    expect(landsAt(view, [65, 17], level)).toEqual([])
  })
})

it.each([
  ['Kyrgyzstan', 'KGZ', 3],
  ['Uzbekistan', 'UZB', 1],
  ['Tajikistan', 'TJK', 0],
])('%s surrounds the enclaves of others that Natural Earth has', (_, state, count) => {
  for (const [view, level] of BOTH) {
    const areas = landsOf(view, level).find(({ id }) => id === state)?.areas ?? []
    expect(areas.flatMap(([, ...holes]) => holes)).toHaveLength(count)
  }
})
