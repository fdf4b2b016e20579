import { describe, expect, it } from 'vitest'
import type { MapPlace } from '../../src/domain/place.ts'
import { mapModel } from '../../src/select/mapModel.ts'
import { placeOf } from '../../src/select/placeCard.ts'
import { type Subject, why } from '../../src/select/why.ts'
import type { View } from '../../src/view/view.ts'
import {
  countryId,
  countryOf,
  homeOf,
  IND,
  KAZ,
  placesFor,
  sectorId,
  stateOf,
  TKM,
  UZB,
  viewOf,
} from '../setup/builders.ts'

const home = homeOf({
  countries: ['IND', 'KAZ', 'UZB', 'TKM'].map(countryOf),
  states: [
    stateOf(IND, { energy: 9 }),
    stateOf(KAZ, { energy: 5 }),
    stateOf(UZB, { digital: 3 }),
    stateOf(TKM, { energy: 0 }),
  ],
})
const places = placesFor()
const place = (id: string): MapPlace => {
  const found = placeOf(places, id)
  if (!found) throw new Error(id)
  return found
}
const state = (id: string): Subject => ({ kind: 'state', id: countryId(id) })
const reason = (subject: Subject, change: Partial<View> = {}) =>
  why(subject, { home, model: mapModel(home.states, viewOf(change)) })

describe('why is it grey?', () => {
  it('a state without a matching item: how many it has otherwise, and the way to them', () => {
    expect(reason(state('UZB'), { sectors: [sectorId('energy')] })).toEqual({
      key: 'why.no-match',
      party: 'UZB',
      items: 3,
      mend: { sectors: [] },
    })
  })

  it('a state that has no item at all: no filter is to blame', () => {
    const said = { key: 'why.no-items', party: 'TKM' }
    expect(reason(state('TKM'))).toEqual(said)
    expect(reason(state('TKM'), { sectors: [sectorId('energy')] })).toEqual(said)
  })

  it('a state whose items had not begun in the year that is shown: no filter is to blame', () => {
    const at = { year: 2012, states: [stateOf(KAZ, {})] }
    expect(why(state('KAZ'), { home, model: mapModel(home.states, viewOf({ year: 2012 }), at) })).toBeNull()
  })

  it('a state that has a class is not grey, and a capital has no fill', () => {
    expect(reason(state('KAZ'))).toBeNull()
    expect(reason(place('KAZ-capital'))).toBeNull()
  })

  it('India is party to all', () => {
    expect(reason(state('IND'))).toEqual({ key: 'why.india' })
  })

  it('China is the reference of the charts; another neighbour is there for orientation', () => {
    expect(reason(place('CHN'))).toEqual({ key: 'why.china' })
    expect(reason({ kind: 'land', id: 'CHN' })).toEqual({ key: 'why.china' })
    expect(reason({ kind: 'land', id: 'AFG' })).toEqual({ key: 'why.neighbour' })
  })

  it('a disputed area is part of whom the view gives it to', () => {
    expect(reason(place('CHN_AKSAI'))).toEqual({ key: 'why.part', party: 'IND' })
    expect(reason(place('SIACHEN'))).toEqual({ key: 'why.part', party: 'IND' })
  })

  it('a disputed area is hatched where the view marks it, unless it is nobody’s', () => {
    expect(reason(place('CHN_AKSAI'), { boundary: 'intl' })).toEqual({ key: 'why.hatched', party: 'CHN' })
    expect(reason(place('SIACHEN'), { boundary: 'intl' })).toEqual({ key: 'why.undetermined' })
    expect(reason({ kind: 'land', id: 'undetermined' })).toEqual({ key: 'why.undetermined' })
  })

  it('a disputed area of none of the six has no class with its owner', () => {
    const aksai = { ...place('CHN_AKSAI'), owners: { in: 'CHN' } } as MapPlace
    expect(reason(aksai)).toEqual({ key: 'why.part-neighbour', party: 'CHN' })
  })

  it('an enclave has the fill of the state it belongs to', () => {
    expect(reason(place('SOKH'))).toEqual({ key: 'why.enclave', party: 'UZB' })
    const other = { ...place('SOKH'), of: countryId('AFG') } as MapPlace
    expect(reason(other)).toEqual({ key: 'why.part-neighbour', party: 'AFG' })
  })

  it('water is no state', () => {
    expect(reason({ kind: 'lake', name: null })).toEqual({ key: 'why.lake' })
    expect(reason({ kind: 'sea' })).toEqual({ key: 'why.sea' })
  })
})
