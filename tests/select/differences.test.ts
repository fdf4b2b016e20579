import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { type DisputedPlace, MapPlace } from '../../src/domain/place.ts'
import { differences } from '../../src/select/differences.ts'
import { home, places } from '../setup/compiled.ts'

const area = (
  id: string,
  owners: Record<string, string | null>,
  km2: readonly number[] = [100],
): DisputedPlace =>
  v.parse(MapPlace, {
    id,
    kind: 'disputed',
    name: `Name of ${id}`,
    at: [75, 35],
    box: [74, 34, 76, 36],
    holder: 'CHN',
    claimedBy: ['IND'],
    source: 'a-source',
    owners,
    areas: km2.map((n, i) => ({ km2: n, source: `source-${i}`, note: null })),
  }) as DisputedPlace

const ids = (areas: readonly { place: { id: string } }[]) => areas.map(({ place }) => place.id)

describe('what differs between the views', () => {
  const SMALL = area('small', { in: 'IND', intl: 'CHN' }, [10])
  const LARGE = area('large', { in: 'IND', intl: null }, [90])
  const ALIKE = area('alike', { in: 'IND', intl: 'IND' })
  const capital = v.parse(MapPlace, {
    id: 'delhi',
    kind: 'capital',
    name: 'Delhi',
    at: [77, 28],
    country: 'IND',
  })
  const model = differences({ places: [SMALL, ALIKE, capital, LARGE] }, ['in', 'intl'])

  it('is every disputed area that not all of them give to one party, the largest first', () =>
    expect(ids(model.differing)).toEqual(['large', 'small']))

  it('is told apart from what is disputed and drawn alike', () =>
    expect(ids(model.agreed)).toEqual(['alike']))

  it('depends on which views are offered', () => {
    expect(ids(differences({ places: [SMALL] }, ['in']).agreed)).toEqual(['small'])
    expect(ids(differences({ places: [SMALL] }, ['intl', 'in']).differing)).toEqual(['small'])
  })

  it('has the owners in the order of the views, and null for undetermined', () =>
    expect(differences({ places: [LARGE] }, ['intl', 'in']).differing[0]?.owners).toEqual([
      { view: 'intl', party: null },
      { view: 'in', party: 'IND' },
    ]))
})

describe('the spread of the sources', () => {
  const spreadOf = (...km2: number[]) =>
    differences({ places: [area('a', { in: 'IND' }, km2)] }, ['in']).agreed[0]?.spread

  it('reaches from the smallest to the largest reading, in percent of what the map draws', () =>
    expect(spreadOf(200, 190, 220)).toEqual({ from: 190, to: 220, percent: 15 }))

  it('is none where no other source has the area', () => expect(spreadOf(200)).toBeNull())
})

describe('the real places', () => {
  const model = differences(
    places(),
    home.boundaries.map(({ id }) => id),
  )
  const owners = (id: string) =>
    [...model.differing, ...model.agreed]
      .find(({ place }) => place.id === id)
      ?.owners.map(({ party }) => party)

  it('give Aksai Chin, Arunachal and Siachen as the views have them', () => {
    expect(home.boundaries.map(({ id }) => id)).toEqual(['in', 'intl', 'cn'])
    expect(owners('CHN_AKSAI')).toEqual(['IND', 'CHN', 'CHN'])
    expect(owners('IND_AP')).toEqual(['IND', 'IND', 'CHN'])
    expect(owners('SIACHEN')).toEqual(['IND', null, null])
  })

  it('have all disputed areas, those drawn alike apart', () => {
    expect(model.differing.length + model.agreed.length).toBe(19)
    expect(ids(model.agreed)).toEqual(
      expect.arrayContaining(['ABKHAZIA', 'SOSSETIA', 'CRIMEA', 'IND_JK', 'IND_LA']),
    )
  })

  it('have a spread of about 5% for Aksai Chin', () => {
    const aksai = model.differing.find(({ place }) => place.id === 'CHN_AKSAI')
    expect(aksai?.spread).toMatchObject({ from: 29992, to: 31469 })
    expect(aksai?.spread?.percent).toBeCloseTo(4.8, 1)
  })
})
