import type { Position } from 'geojson'
import { describe, expect, it } from 'vitest'
import type { BoundaryView } from '../../src/domain/ids.ts'
import { home } from '../setup/compiled.ts'
import { areasOf, filesOf, landsOf, VIEWS, within } from './areas.ts'

/** Whose land a place is on; none is the sea, and two would be a fault. */
const landsAt = (view: BoundaryView, place: Position) =>
  landsOf(view)
    .filter(({ areas }) => within(place, areas))
    .map(({ id }) => id)

const UNDETERMINED = 'undetermined'

/** A place, and whose it is in the views `in`, `intl` and `cn`. */
type Place = readonly [name: string, place: Position, india: string, deFacto: string, china: string]

const DISPUTED: readonly Place[] = [
  ['Gilgit', [74.31, 35.92], 'IND', 'PAK', 'PAK'],
  ['Muzaffarabad', [73.47, 34.37], 'IND', 'PAK', 'PAK'],
  ['the Shaksgam valley', [76.5, 36.1], 'IND', 'CHN', 'CHN'],
  ['Aksai Chin', [79.5, 35.2], 'IND', 'CHN', 'CHN'],
  ['Siachen', [77.1, 35.4], 'IND', UNDETERMINED, UNDETERMINED],
  ['Srinagar', [74.8, 34.09], 'IND', 'IND', 'IND'],
  ['Leh', [77.58, 34.16], 'IND', 'IND', 'IND'],
  ['Tawang', [91.87, 27.59], 'IND', 'IND', 'CHN'],
  ['Itanagar', [93.6, 27.1], 'IND', 'IND', 'CHN'],
  ['Walong', [97.02, 28.13], 'IND', 'IND', 'CHN'],
  ['Demchok', [79.45, 32.69], 'IND', 'IND', 'CHN'],
  ['Kalapani', [80.98, 30.22], 'IND', 'IND', 'IND'],
  ['Skardu', [75.63, 35.3], 'IND', 'PAK', 'PAK'],
  ['Mirpur', [73.75, 33.15], 'IND', 'PAK', 'PAK'],
  ['Jammu', [74.86, 32.73], 'IND', 'IND', 'IND'],
  ['Kargil', [76.13, 34.56], 'IND', 'IND', 'IND'],
  ['the hills west of Kaurik', [78.6, 32.09], 'IND', 'IND', 'CHN'],
  ['the Jadhang valley', [79.09, 31.25], 'IND', 'IND', 'CHN'],
  ['Bara Hoti', [80.12, 30.72], 'IND', 'IND', 'CHN'],
  ['the valleys of north-west Bhutan', [90.4, 28.18], 'BTN', 'BTN', 'CHN'],
  ['the north of Doklam', [89.09, 27.58], 'BTN', 'BTN', 'CHN'],
  ['Taipei', [121.56, 25.03], 'TWN', 'TWN', 'CHN'],
  ['Simferopol', [34.1, 44.95], 'UKR', 'UKR', 'UKR'],
  ['Sukhumi', [41.02, 43.0], 'GEO', 'GEO', 'GEO'],
]

/**
 * The Fergana valley, where Natural Earth has four enclaves: Sokh and Shohimardon (of Uzbekistan) and Vorukh (of
 * Tajikistan) in Kyrgyzstan, Sarvan (of Tajikistan) in Uzbekistan. It lacks the smaller ones: Chong-Qora and
 * Jangy-Ayil (of Uzbekistan) and Kairagach (of Tajikistan) in Kyrgyzstan, Barak (of Kyrgyzstan) in Uzbekistan.
 */
const FERGANA: readonly (readonly [name: string, place: Position, state: string])[] = [
  ['Sokh', [71.13, 39.97], 'UZB'],
  // The village itself lies a kilometre outside the outline, which is that coarse.
  ['the valley of Shohimardon', [71.73, 39.95], 'UZB'],
  ['Vorukh', [70.59, 39.845], 'TJK'],
  ['Sarvan', [70.6, 40.98], 'TJK'],
  ['Haydarkan, between Sokh and Shohimardon', [71.34, 39.95], 'KGZ'],
  ['the land between Vorukh and Isfara', [70.57, 39.93], 'KGZ'],
  ['Batken, between Vorukh and Sokh', [70.82, 40.06], 'KGZ'],
  ['Kadamjay, north of Shohimardon', [71.73, 40.13], 'KGZ'],
  ['Kyzyl-Kiya', [72.13, 40.26], 'KGZ'],
  ['Osh', [72.8, 40.53], 'KGZ'],
  ['Isfara, north of Vorukh', [70.63, 40.13], 'TJK'],
  ['Konibodom', [70.43, 40.29], 'TJK'],
  ['Rishton, north of Sokh', [71.29, 40.36], 'UZB'],
  ['Andijan', [72.34, 40.78], 'UZB'],
  ['the land around Sarvan', [70.7, 40.98], 'UZB'],
]

describe('a place whose state is disputed', () => {
  it.each(DISPUTED)('%s', (_, place, india, deFacto, china) => {
    expect(['in', 'intl', 'cn'].map((view) => landsAt(view, place))).toEqual([[india], [deFacto], [china]])
  })
})

describe('a disputed area', () => {
  const marked = (view: BoundaryView) =>
    filesOf(view).context.features.flatMap(({ properties: p, geometry }) =>
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

describe.each(VIEWS)('a place that nobody disputes, in the view "%s"', (view) => {
  it.each(home.countries.map(({ id, capital }) => [capital.name, [capital.lon, capital.lat], id]))(
    '%s is in its state',
    (_, place, id) => {
      expect(landsAt(view, place as Position)).toEqual([id])
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
    expect(landsAt(view, place)).toEqual([state])
  })

  it.each(FERGANA)('%s is in its state', (_, place, state) => {
    expect(landsAt(view, place)).toEqual([state])
  })

  it('the Arabian Sea is no land', () => {
    expect(landsAt(view, [65, 17])).toEqual([])
  })
})

it.each([
  ['Kyrgyzstan', 'KGZ', 3],
  ['Uzbekistan', 'UZB', 1],
  ['Tajikistan', 'TJK', 0],
])('%s surrounds the enclaves of others that Natural Earth has', (_, state, count) => {
  for (const view of VIEWS) {
    const areas = landsOf(view).find(({ id }) => id === state)?.areas ?? []
    expect(areas.flatMap(([, ...holes]) => holes)).toHaveLength(count)
  }
})
