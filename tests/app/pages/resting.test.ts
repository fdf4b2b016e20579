import { describe, expect, it } from 'vitest'
import { hrefOf, itemHref } from '../../../src/app/pages/resting.ts'
import type { Resting } from '../../../src/select/restsOn.ts'
import { atlasOf, fact, IND, itemOf, KAZ, UZB } from '../../setup/builders.ts'

const resting = (id: string, about: Resting['about'] = { kind: 'said', title: 'A fact' }): Resting => ({
  ...{ id: fact(id), about },
  ...{ count: 1, until: null },
})
const to = (id: string, kept: string, about?: Resting['about']) =>
  hrefOf(resting(id, about), atlasOf({}), '../', kept)

describe('a link to where the atlas shows a fact', () => {
  it('keeps what the reader has chosen', () => {
    expect(to('event:a-deal', '?country=KAZ&sector=energy')).toBe(
      '../timeline/?country=KAZ&sector=energy#a-deal',
    )
    expect(to('reserve:2026:IN', '?country=KAZ')).toBe('../rare-earths/?country=KAZ#reserves')
    expect(to('stage:mining', '?country=KAZ&year=2021')).toBe('../?country=KAZ&year=2021')
  })

  it('lets go of what would hide it, and of what it sets itself', () => {
    expect(to('reserve:2026:IN', '?sector=energy')).toBe('../rare-earths/#reserves')
    expect(to('commodities:UZB:2019:hs', '?country=KAZ&sector=energy')).toBe('../trade/?country=UZB#rows')
    expect(to('trade:KAZ:2019', '?country=UZB', { kind: 'trade', country: KAZ, year: 2019 })).toBe(
      '../?country=KAZ',
    )
  })

  it('to an item is to the chosen country, where that is one of its own', () => {
    const item = itemOf('a-plant', { countries: [IND, KAZ, UZB] })
    expect(itemHref(item, '', '?country=UZB')).toBe('?country=UZB#a-plant')
    expect(itemHref(item, '', '?country=TJK')).toBe('?country=KAZ#a-plant')
    expect(itemHref(item, '', '')).toBe('?country=KAZ#a-plant')
  })
})
