import { describe, expect, it } from 'vitest'
import { placeCard, placeOf } from '../../src/select/placeCard.ts'
import { placesFor } from '../setup/builders.ts'

const facts = (id: string, boundary = 'in') => {
  const place = placeOf(placesFor(), id)
  return place ? placeCard(place, boundary) : null
}

describe('the card of a place', () => {
  it('of a disputed area says who holds it, who claims it, whose it is in this view, and how large', () => {
    expect(facts('CHN_AKSAI', 'intl')).toEqual([
      { kind: 'holder', party: 'CHN', source: 'a-source' },
      { kind: 'claimed', parties: ['IND'], source: 'a-source' },
      { kind: 'owner', party: 'CHN' },
      { kind: 'areas', areas: [{ km2: 38000, source: 'a-source', note: null }] },
    ])
    expect(facts('CHN_AKSAI', 'in')?.[2]).toEqual({ kind: 'owner', party: 'IND' })
  })

  it('leaves undetermined what is, and does not give it to anybody', () => {
    expect(facts('SIACHEN', 'intl')?.slice(0, 3)).toEqual([
      { kind: 'holder', party: null, source: 'a-source' },
      { kind: 'claimed', parties: ['IND', 'PAK'], source: 'a-source' },
      { kind: 'owner', party: null },
    ])
  })

  it('of an enclave says of whom and within whom; of a capital and a neighbour what it is says all', () => {
    expect(facts('SOKH')).toEqual([
      { kind: 'part-of', party: 'UZB' },
      { kind: 'within', party: 'KAZ' },
    ])
    expect(facts('CHN')).toEqual([])
    expect(facts('KAZ-capital')).toEqual([])
  })

  it('is none of a place that nobody knows', () => {
    expect(facts('ATLANTIS')).toBeNull()
    expect(placeOf(undefined, 'CHN')).toBeUndefined()
  })
})
