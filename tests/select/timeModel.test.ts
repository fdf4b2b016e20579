import { describe, expect, it } from 'vitest'
import type { SectorId } from '../../src/domain/ids.ts'
import { timeModel } from '../../src/select/timeModel.ts'
import { tradeSeries } from '../../src/select/trade.ts'
import { IND, KAZ, UZB, viewOf } from '../setup/builders.ts'
import { atlas, home } from '../setup/compiled.ts'

const years = [2018, 2019, 2020]
const model = (from: Partial<ReturnType<typeof viewOf>> = {}) => timeModel(atlas, years, viewOf(from))
const withAny = (...ids: string[]) =>
  atlas.items.filter((i) => i.kind === 'cooperation' && ids.some((id) => i.countries.includes(id as never)))
const sector = (id: string) => [id as SectorId]

describe('what the years are of', () => {
  it('is the items with any of the compared states, each once', () => {
    const both = withAny(KAZ, UZB).length
    expect(both).toBeGreaterThan(withAny(KAZ).length)
    expect(model({ country: KAZ }).all).toBe(withAny(KAZ).length)
    expect(model({ country: KAZ, compare: [UZB] }).all).toBe(both)
    expect(model({ country: KAZ, compare: [UZB], year: 2100 }).shown).toBe(both)
  })

  it('has the bars of them, too', () => {
    const sum = (of: readonly number[]) => of.reduce((a, n) => a + n, 0)
    const [one, two] = [model({ country: KAZ }), model({ country: KAZ, compare: [UZB] })]
    expect(sum(two.begun)).toBeGreaterThan(sum(one.begun))
  })

  it('is the trade of the goods of the chosen sectors, as the charts have it', () => {
    const of = (sectors: SectorId[]) => {
      const known = tradeSeries(atlas, KAZ, sectors).points.map((p) => p.year)
      return [Math.min(...known), Math.max(...known)]
    }
    expect(model().trade).toEqual(home.years.with(0, of([])[0] as number))
    expect(of(sector('energy'))).not.toEqual(of([]))
    expect(model({ sectors: sector('energy') }).trade).toEqual(of(sector('energy')))
    expect(model({ country: KAZ, compare: [IND], sectors: sector('energy') }).trade).toEqual(
      of(sector('energy')),
    )
  })

  it('is no trade where the statistics know no goods of the chosen sectors', () => {
    expect(model({ sectors: sector('security') }).trade).toBeNull()
  })
})
