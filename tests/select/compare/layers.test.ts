import { describe, expect, it } from 'vitest'
import { corridorsShown, endsShown, inShown, statesOn } from '../../../src/select/compare/layers.ts'
import { flowsLayer } from '../../../src/select/layers/flows.ts'
import { IND, KAZ, TKM, UZB } from '../../setup/builders.ts'
import { atlas, home, parts } from '../../setup/compiled.ts'

const corridors = parts.routes?.facts.corridors ?? []
const sites = parts.minerals?.facts.sites ?? []
const six = home.countries
const idsOf = (list: readonly { id: string }[]) => list.map(({ id }) => id)

describe('what the layers of the map show of the states that are compared', () => {
  it('is all of it where none is compared', () => {
    expect(inShown(sites, [])).toEqual(sites)
    expect(corridorsShown(corridors, [], six)).toEqual(corridors)
    expect(endsShown(six, [])).toEqual(six)
  })

  it('is the sites that lie in one of them', () => {
    const shown = inShown(sites, [KAZ, UZB])
    expect(shown.length).toBeGreaterThan(0)
    expect(new Set(shown.map((s) => s.country))).toEqual(new Set([KAZ, UZB]))
  })

  it('is the corridors that run through one of them', () => {
    expect(idsOf(corridorsShown(corridors, [UZB, KAZ], six)).sort()).toEqual(
      ['ashgabat', 'instc-east', 'instc-east-sarakhs', 'kti', 'uranium-sea'].sort(),
    )
    const uranium = corridors.find((c) => c.id === 'uranium-sea')
    expect(uranium && statesOn(uranium, six)).toEqual([IND, KAZ, UZB])
  })

  it('is the arcs of trade with those of them that are partners, whether or not India is among them', () => {
    const arcs = (compared: readonly (typeof IND)[]) =>
      flowsLayer(atlas, { year: null, sectors: [] }, endsShown(six, compared)).flows.map((f) => f.country)
    expect(arcs([KAZ, TKM])).toEqual([KAZ, TKM])
    expect(arcs([IND, TKM])).toEqual([TKM])
  })
})
