import { describe, expect, it } from 'vitest'
import { FLOWS } from '../../src/domain/trade.ts'
import { priorities } from '../../src/select/priorities.ts'
import { flowOf, tradeSeries } from '../../src/select/trade.ts'
import { tradeBySector } from '../../src/select/tradeBySector.ts'
import { atlas } from '../setup/compiled.ts'

const { trade } = atlas
const five = tradeSeries(atlas, null, [])
const inYear = (year: number) => five.points.find((p) => p.year === year)
const near = (a: number, b: number) => Math.abs(a - b) <= Math.max(0.6, 0.01 * b)

/** The tables by sector with the total of the same country, year and flow. */
const tables = trade.countries.flatMap(({ country, sectors, series }) =>
  sectors.map(({ year, flow, values }) => ({
    name: `${country} FY${year} ${flow}`,
    parts: Object.values(values).reduce((sum, n) => sum + n, 0),
    total: flowOf(
      series.find((y) => y.year === year),
      flow,
    ),
  })),
)

describe('the five together', () => {
  it('bought for USD 926.80 million and sold for 270.33 in FY2024-25', () => {
    expect(inYear(2024)).toMatchObject({ export: 926.8, import: 270.33, status: 'reported' })
  })

  it('traded USD 2,797.49 million with India in FY2019-20', () => {
    const { export: sold, import: bought } = inYear(2019) ?? {}
    expect((sold ?? Number.NaN) + (bought ?? Number.NaN)).toBeCloseTo(2797.49, 2)
  })

  it('make about a tenth of a percent of what India trades with the world', () => {
    const world = trade.world.series.find((y) => y.year === 2024)
    const all = (flowOf(world, 'export') ?? Number.NaN) + (flowOf(world, 'import') ?? Number.NaN)
    expect(((926.8 + 270.33) / all) * 100).toBeCloseTo(0.103, 3)
  })

  it('are provisional in FY2025-26, as is every part of it, and in no other year', () => {
    expect(five.points.filter((p) => p.status === 'provisional').map((p) => p.year)).toEqual([2025])
    for (const { series } of [...trade.countries, trade.world]) {
      expect(series.filter((y) => y.status === 'provisional').map((y) => y.year)).toEqual([2025])
    }
  })
})

describe('the years of a country', () => {
  it.each(trade.countries.map((t) => [t.country, t] as const))(
    'of %s are in order and without a gap',
    (_, t) => {
      const years = t.series.map((y) => y.year)
      expect(years).toEqual(years.map((_, i) => (years[0] ?? 0) + i))
    },
  )
})

describe('the tables by sector', () => {
  it('add up to the total of their year, within 1 % or USD 0.6 million, but for two known years', () => {
    const off = tables.filter(({ parts, total }) => total === null || !near(parts, total))
    expect(off.map((t) => t.name).sort()).toEqual(['KAZ FY2011 import', 'UZB FY2011 import'])
  })

  it('are there for every one of the five in each of their years, in both flows', () => {
    const years = new Set(trade.countries.flatMap((t) => t.sectors.map((r) => r.year)))
    expect(tables).toHaveLength(trade.countries.length * years.size * FLOWS.length)
  })

  it('are classed alike for all five in each year, so that no sum mixes HS and principal commodities', () => {
    const classed = new Map<number, Set<string>>()
    for (const row of trade.countries.flatMap((t) => t.sectors)) {
      classed.set(row.year, (classed.get(row.year) ?? new Set()).add(row.classification))
    }
    expect([...classed].filter(([, kinds]) => kinds.size > 1)).toEqual([])
  })

  it('of the five, ranked, leave out nothing that was traded', () => {
    const model = tradeBySector(atlas, null, { sectors: [], year: null })
    const rows = model?.rows.reduce((sum, r) => sum + (r.export ?? Number.NaN) + (r.import ?? Number.NaN), 0)
    expect(rows).toBeCloseTo(model?.total ?? Number.NaN, 1)
  })
})

describe('the sectors that ministers named', () => {
  it('are six, of which information technology has no place in the goods statistics', () => {
    const rows = priorities(atlas, null, { sectors: [], year: null })?.rows ?? []
    expect(rows).toHaveLength(6)
    expect(rows.filter((r) => r.reason !== null)).toMatchObject([
      { label: 'Information technology', export: null, import: null },
    ])
  })
})

describe('what others print', () => {
  it('is kept beside the series and never in it', () => {
    const official = new Set(trade.countries.flatMap((t) => t.series.map((y): string => y.source)))
    const others = trade.countries.flatMap((t) => t.others)
    expect(others.length).toBeGreaterThan(0)
    expect(others.filter((o) => o.sources.some((id) => official.has(id)))).toEqual([])
    expect(others.filter((o) => o.note.trim() === '')).toEqual([])
  })
})
