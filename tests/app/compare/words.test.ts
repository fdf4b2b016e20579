import '../../setup/catalogue.ts'
import { describe, expect, it } from 'vitest'
import { yearIn } from '../../../src/app/compare/words.ts'
import { compare } from '../../../src/select/compare/compare.ts'
import { atlasOf, countryOf, IND, KAZ, TKM, tradeWith, UZB, viewOf } from '../../setup/builders.ts'

const atlas = atlasOf({
  countries: ['IND', 'KAZ', 'UZB', 'TKM'].map(countryOf),
  trade: [
    tradeWith(KAZ, [[2024, 1, 2, 'provisional']]),
    tradeWith(UZB, [[2024, 'not yet printed']]),
    tradeWith(TKM, [[2024, 3, 4]]),
  ],
})
const statusOf = (...ids: (typeof KAZ)[]) => yearIn(compare(atlas, ids, viewOf({ year: 2024 })))?.status

describe('the status of the trade of compared states', () => {
  it('is that of the weakest figure, in whatever order they stand', () => {
    expect([statusOf(KAZ, UZB), statusOf(UZB, KAZ)]).toEqual(['missing', 'missing'])
    expect([statusOf(TKM, KAZ), statusOf(IND, KAZ)]).toEqual(['provisional', 'provisional'])
    expect(statusOf(IND, TKM)).toBe('reported')
  })
})
