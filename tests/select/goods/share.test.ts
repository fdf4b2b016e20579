import { describe, expect, it } from 'vitest'
import { citation } from '../../../src/select/citation.ts'
import { type Shares, shares } from '../../../src/select/goods/share.ts'
import { countryId, IND, KAZ, UZB } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'

const KGZ = countryId('KGZ')
const of = (model: Shares, id: string, year: number) =>
  model.lines.find((l) => l.id === id)?.shares[model.years.findIndex((y) => y.year === year)]

describe('the share of a partner in what India trades', () => {
  const all = shares(atlas, null)

  it.each([
    [IND, [0.08, 0.355, 0.103, 0.11]],
    [KAZ, [0.05, 0.312, 0.03, 0.022]],
    [KGZ, [0.004, 0.004, 0.005, 0.005]],
    [UZB, [0.013, 0.031, 0.046, 0.055]],
  ])('%s is in percent of exports and imports together', (id, expected) => {
    for (const [i, year] of [2010, 2019, 2024, 2025].entries())
      expect(of(all, id, year)).toBeCloseTo(expected[i] ?? Number.NaN, 3)
  })

  it('begins where the total of India does, and ends provisional', () => {
    expect(all.years[0]).toEqual({ year: 2010, status: 'reported' })
    expect(all.years.at(-1)).toEqual({ year: 2025, status: 'provisional' })
  })

  it('is told of the five together, or of the partner that is chosen, beside the five', () => {
    expect(all.lines).toHaveLength(6)
    expect(all.told).toMatchObject({ id: 'IND', latest: { year: 2025 }, highest: { year: 2019 } })
    const one = shares(atlas, UZB)
    expect(one.lines.map((l) => l.id)).toEqual(['IND', 'UZB'])
    expect(one.told).toMatchObject({ id: 'UZB', highest: { year: 2025, status: 'provisional' } })
  })

  it('rests on the trade with the partner and on all that India trades', () => {
    expect(all.at).toEqual(['trade:IND:2025', 'trade:WLD:2025', 'trade:IND:2019', 'trade:WLD:2019'])
    expect(all.at.filter((id) => !citation(atlas, id)?.sources.length)).toEqual([])
  })

  it('is unknown where either total is', () => {
    const copy = structuredClone(atlas)
    copy.trade.world.series = copy.trade.world.series.map((w) =>
      w.year === 2019 ? { status: 'missing', year: 2019, source: w.source, reason: 'Not found.' } : w,
    )
    expect(of(shares(copy, null), IND, 2019)).toBeNull()
    expect(shares(copy, null).told?.highest.year).not.toBe(2019)
  })
})
