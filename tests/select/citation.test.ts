import { describe, expect, it } from 'vitest'
import type { Atlas } from '../../src/domain/atlas.ts'
import type { FactId } from '../../src/domain/fact.ts'
import { FACT_KINDS, parseFact } from '../../src/domain/factId.ts'
import { citation, sourcesOf } from '../../src/select/citation.ts'
import { disagreementsAt } from '../../src/select/disagreements.ts'
import { atlas } from '../setup/compiled.ts'

const cite = (id: string, of: Atlas = atlas) => citation(of, id as FactId)
const ids = (parts: readonly { id: string }[] | undefined) => parts?.map((p) => p.id)

const edited = (edit: (copy: Atlas) => void): Atlas => {
  const copy = structuredClone(atlas)
  edit(copy)
  return copy
}

describe('the provenance of trade with one partner', () => {
  const found = cite('trade:KAZ:2022')

  it('has exports and imports with unit, fiscal year and status', () => {
    expect(found?.about).toEqual({ kind: 'trade', country: 'KAZ', year: 2022 })
    expect(found?.figures.map((f) => [f.what, f.value, f.unit, f.period, f.status])).toEqual([
      ['export', 436.5, 'USD million', 'FY2022-23', 'reported'],
      ['import', 205.13, 'USD million', 'FY2022-23', 'reported'],
    ])
  })

  it('has its source, its dataset and what the dataset is trusted to be', () => {
    expect(ids(found?.sources)).toEqual(['doc-slim'])
    expect(found?.dataset?.id).toBe('trade')
    expect(found?.confidence).toBe('high')
  })

  it('has who disagrees', () => {
    expect(ids(found?.disagreements)).toEqual(['kz-goods-trade-2022'])
  })

  it('says the note of its year', () => {
    expect(cite('trade:KAZ:2011')?.figures[0]?.note).toBe('The monthly series gives imports of 191.86.')
  })

  it('says that it is provisional', () => {
    expect(cite('trade:KAZ:2025')?.figures.map((f) => f.status)).toEqual(['provisional', 'provisional'])
  })

  it('says why it is missing, and shows no number', () => {
    const copy = edited(({ trade }) => {
      const series = trade.countries.find((t) => t.country === 'KGZ')?.series ?? []
      const at = series.findIndex((y) => y.year === 2024)
      const source = series[at]?.source
      if (source) series[at] = { year: 2024, status: 'missing', source, reason: 'Not out.' }
    })
    expect(cite('trade:KGZ:2024', copy)?.figures.map((f) => [f.value, f.status, f.note])).toEqual([
      [null, 'missing', 'Not out.'],
      [null, 'missing', 'Not out.'],
    ])
  })
})

describe('the provenance of trade with the five', () => {
  const found = cite('trade:IND:2025')
  const [exports] = found?.figures ?? []

  it('is computed: the sum of five provisional numbers, each named with its value', () => {
    expect(found?.figures.map((f) => f.status)).toEqual(['computed', 'computed'])
    expect(exports?.computed?.operation).toBe('sum')
    expect(exports?.computed?.inputs).toEqual([
      { address: 'trade:KAZ:2025:export', value: 185.23, status: 'provisional' },
      { address: 'trade:KGZ:2025:export', value: 44.56, status: 'provisional' },
      { address: 'trade:TJK:2025:export', value: 58.12, status: 'provisional' },
      { address: 'trade:TKM:2025:export', value: 91.86, status: 'provisional' },
      { address: 'trade:UZB:2025:export', value: 657.91, status: 'provisional' },
    ])
    expect(exports?.value).toBe(1037.68)
  })

  it('has the disagreements about each of the five', () => {
    expect(ids(cite('trade:IND:2011')?.disagreements)).toEqual(['kz-imports-2011', 'uz-imports-2011'])
  })

  it('names each source once', () => {
    expect(ids(found?.sources)).toEqual(['doc-slim'])
  })

  it('is no number where one of the five has no row: four are not the five', () => {
    const copy = edited(({ trade }) => {
      const kyrgyz = trade.countries.find((t) => t.country === 'KGZ')
      if (kyrgyz) kyrgyz.series = kyrgyz.series.filter((y) => y.year !== 2025)
    })
    const [figure] = cite('trade:IND:2025', copy)?.figures ?? []
    expect(figure).toMatchObject({ value: null, status: 'missing' })
    expect(figure?.computed?.inputs.find((i) => i.address === 'trade:KGZ:2025:export')).toEqual({
      address: 'trade:KGZ:2025:export',
      value: null,
      status: 'missing',
    })
  })
})

describe('the provenance of a share of mine production', () => {
  const found = cite('mine:usgs:2024')
  const [share, china, world] = found?.figures ?? []

  it('is China in percent of the world, both from one edition of one agency', () => {
    expect(share).toMatchObject({ what: 'share', value: 71.1, unit: 'percent', status: 'computed' })
    expect(share?.computed).toEqual({
      operation: 'percent',
      inputs: [
        { address: 'mine:usgs:2024:china', value: 270_000, status: 'estimated' },
        { address: 'mine:usgs:2024:world', value: 380_000, status: 'reported' },
      ],
    })
    expect(ids(found?.sources)).toEqual(['usgs-mcs2026-ree'])
  })

  it('shows the two numbers with their status and note', () => {
    expect([china, world].map((f) => [f?.what, f?.value, f?.unit, f?.status])).toEqual([
      ['china', 270_000, 't REO', 'estimated'],
      ['world', 380_000, 't REO', 'reported'],
    ])
    expect(world?.note).toMatch(/384,000/)
  })

  it('says what was looked for and not found', () => {
    expect(ids(cite('mine:usgs:2025')?.gaps)).toEqual(['chinese-quotas'])
  })
})

describe('the provenance of another kind of fact', () => {
  it('of an item has its own figure, confidence and sources', () => {
    const item = atlas.items.find((i) => i.id === 'uz-800')
    const found = cite('item:uz-800')
    expect(found?.about).toMatchObject({ kind: 'said', title: item?.title })
    expect(found?.confidence).toBe(item?.confidence)
    expect(ids(found?.sources)).toEqual(item?.sources)
    expect(ids(found?.disagreements)).toContain('uz-goods-trade-2023')
  })

  it('of an item says how far the thing has come, and of when it speaks', () => {
    const item = atlas.items.find((i) => i.id === 'con-zahedan')
    expect(cite('item:con-zahedan')?.about).toEqual({
      kind: 'said',
      title: item?.title,
      item: { status: item?.status, period: '2025-10/2025-11' },
    })
    expect(cite('sector:energy')?.about).not.toHaveProperty('item')
  })

  it('of an item has the figure’s own period where it is another, and that of the item where it is not', () => {
    expect(cite('item:con-zahedan')?.figures.map((f) => f.period)).toEqual(['2025-10'])
    const own = atlas.items.filter((i) => i.figure?.period)
    expect(own.length).toBeGreaterThan(5)
    for (const { id, figure, period } of atlas.items.filter((i) => i.figure)) {
      expect(cite(`item:${id}`)?.figures[0]?.period, id).toBe(figure?.period ?? period)
    }
  })

  it('of an item without a figure has none', () => {
    expect(cite('item:ca-trade-2001-21')?.figures).toEqual([])
    expect(cite('item:dlg-4')?.figures).toEqual([])
  })

  it('of a computed item names its inputs', () => {
    const [figure] = cite('item:calc-tm-export')?.figures ?? []
    expect(figure).toMatchObject({ value: -107.86, status: 'computed', period: 'FY2024-25' })
    expect(figure?.computed?.operation).toBe('difference')
    expect(figure?.computed?.inputs.map((i) => i.address)).toEqual([
      'trade:TKM:2024:export',
      'trade:TKM:2024:import',
    ])
    expect(figure?.computed?.inputs.every((i) => i.value !== null && i.status === 'reported')).toBe(true)
  })

  it('of an item whose source gives no exact figure says "about"', () => {
    const about = atlas.items.find((i) => i.figure && 'approximate' in i.figure && i.figure.approximate)
    expect(cite(`item:${about?.id}`)?.figures[0]?.approximate).toBe('about')
  })

  it('of the goods of a year has the table of each flow', () => {
    const found = cite('goods:KAZ:2021')
    expect(found?.about).toEqual({ kind: 'goods', country: 'KAZ', year: 2021 })
    expect(ids(found?.sources)).toEqual(['doc-hs2'])
    expect(found?.dataset?.id).toBe('trade-by-sector')
  })

  it('of the goods of a year has each flow as the sum of its sectors, each named with its value', () => {
    const [exports, imports, ...more] = cite('goods:KAZ:2021')?.figures ?? []
    expect(more).toEqual([])
    expect(exports).toMatchObject({
      ...{ what: 'export', value: 235.02, unit: 'USD million', period: 'FY2021-22', status: 'computed' },
      computed: { operation: 'sum' },
    })
    expect(imports).toMatchObject({ what: 'import', value: 325.75, status: 'computed' })
    const table = atlas.trade.countries
      .find((t) => t.country === 'KAZ')
      ?.sectors.find((r) => r.year === 2021 && r.flow === 'export')
    expect(exports?.computed?.inputs).toEqual(
      Object.entries(table?.values ?? {}).map(([sector, value]) => ({
        address: `goods:KAZ:2021:export:${sector}`,
        value,
        status: 'reported',
      })),
    )
  })

  it('of the goods of a year has the one number of a flow that is of one sector, which is no sum', () => {
    expect(
      cite('goods:TJK:2019')?.figures.map((f) => [f.what, f.value, f.status, f.computed === null]),
    ).toEqual([
      ['export', expect.any(Number), 'computed', false],
      ['import', 0.29, 'reported', true],
    ])
  })

  it('of the goods of the five is the sum of those of each', () => {
    const sum = (flow: number) =>
      ['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB']
        .map((id) => cite(`goods:${id}:2021`)?.figures[flow]?.value ?? Number.NaN)
        .reduce((a, b) => a + b)
    const found = cite('goods:IND:2021')?.figures ?? []
    expect(found.map((f) => f.what)).toEqual(['export', 'import'])
    for (const i of [0, 1]) expect(found[i]?.value).toBeCloseTo(sum(i), 1)
  })

  it('of the goods of a year has no number for a flow without a table', () => {
    const copy = edited(({ trade }) => {
      const kazakh = trade.countries.find((t) => t.country === 'KAZ')
      if (kazakh) kazakh.sectors = kazakh.sectors.filter((r) => r.year !== 2021 || r.flow !== 'import')
    })
    expect(cite('goods:KAZ:2021', copy)?.figures.map((f) => f.what)).toEqual(['export'])
    expect(cite('goods:IND:2021', copy)?.figures.map((f) => f.what)).toEqual(['export'])
  })

  it("of somebody else's figure says whose it is not: it has its own sources and note", () => {
    const found = cite('report:KAZ:2022')
    expect(found?.figures[0]).toMatchObject({ value: 2400, period: '2022', unit: 'USD million' })
    expect(found?.figures[0]?.note).toMatch(/Kazakh ambassador/)
    expect(ids(found?.sources)).toEqual(['hansindia-kz'])
    expect(found?.dataset?.id).toBe('partner-reports')
  })

  it("of somebody else's figure is disputed where a disagreement names it, and reported where none does", () => {
    const named = new Set(atlas.disagreements.flatMap((d) => d.at))
    const reports = atlas.trade.countries.flatMap(({ country, others }) =>
      others.map((o) => `report:${country}:${o.period}`),
    )
    for (const id of reports) {
      const status = named.has(id as FactId) ? 'disputed' : 'reported'
      expect(cite(id)?.figures[0]?.status, id).toBe(status)
    }
    expect(cite('report:KAZ:2022')?.figures[0]?.status).toBe('disputed')
    const agreed = edited((copy) => {
      copy.disagreements = []
    })
    expect(cite('report:KAZ:2022', agreed)?.figures[0]?.status).toBe('reported')
  })

  it("keeps that somebody else's figure is about or below", () => {
    expect(cite('report:KAZ:FY2021-22')?.figures[0]?.approximate).toBe('about')
    expect(cite('report:TJK:FY2021-22')?.figures[0]?.approximate).toBe('below')
    expect(cite('report:KAZ:2022')?.figures[0]?.approximate).toBeNull()
  })

  it('of a stage of the chain says of what it is a share', () => {
    const found = cite('stage:refining')
    expect(found?.about).toMatchObject({ kind: 'stage', stage: 'refining', scope: /magnet/ })
    expect(found?.figures[0]).toMatchObject({ what: 'share', value: 91, unit: 'percent', period: '2024' })
    expect(ids(found?.sources)).toEqual(['iea-ree-2026'])
  })

  it('of a stage that is missing says why, and rests on nothing', () => {
    const copy = edited(({ market }) => {
      const stage = market.stages.find((s) => s.stage === 'magnets')
      if (stage) stage.share = { status: 'missing', period: '2024', reason: 'Not printed.' }
    })
    const found = cite('stage:magnets', copy)
    expect(found?.figures[0]).toMatchObject({ value: null, status: 'missing', note: 'Not printed.' })
    expect(found?.sources).toEqual([])
  })

  it('of a sector has the sources of the items that carry its summary', () => {
    const sector = atlas.sectors.find((s) => s.id === 'critical-minerals')
    const carried = atlas.items.filter((i) => sector?.items.includes(i.id)).flatMap((i) => i.sources)
    expect(new Set(ids(cite('sector:critical-minerals')?.sources))).toEqual(new Set(carried))
  })

  it('of a country has what was not found about it', () => {
    const found = cite('country:KAZ')
    expect(found?.about).toEqual({ kind: 'country', country: 'KAZ' })
    expect(ids(found?.gaps)).toContain('ireuk-progress')
  })

  it('of a dataset has its sources', () => {
    expect(ids(cite('dataset:mine-production')?.sources)).toContain('bgs-wms')
    expect(cite('dataset:mine-production')?.confidence).toBe('high')
  })
})

describe('an address', () => {
  it.each([
    'item:no-such-item',
    'sector:sports',
    'country:XXX',
    'dataset:weather',
    'trade:KAZ:1999',
    'trade:XXX:2024',
    'goods:KAZ:2024',
    'report:KAZ:1999',
    'report:IND:2022',
    'mine:bgs:1950',
    'hearsay',
    'trade:KAZ',
  ])('of which the atlas has no fact has no provenance: %s', (id) => {
    expect(cite(id)).toBeNull()
  })

  it('is found for every disagreement and every gap of the atlas', () => {
    const at = [...atlas.disagreements, ...atlas.gaps].flatMap((d) => d.at)
    expect(at.filter((id) => !cite(id))).toEqual([])
  })

  it('is found for at least one fact of each kind', () => {
    const met = new Set(
      [...atlas.disagreements, ...atlas.gaps].flatMap((d) => d.at.map((id) => parseFact(id)?.kind)),
    )
    // Nothing is said of the goods of one year as a whole; it has a test above.
    expect(FACT_KINDS.filter((kind) => !met.has(kind))).toEqual(['goods'])
  })
})

describe('sources', () => {
  it('are named in the order of the fact, each once, and none that there is not', () => {
    expect(ids(sourcesOf(atlas.sources, ['iea-ree-2026', 'doc-slim', 'iea-ree-2026', 'hearsay']))).toEqual([
      'iea-ree-2026',
      'doc-slim',
    ])
  })
})

describe('disagreements', () => {
  it('are found by any of the facts that they touch', () => {
    const at = (...facts: string[]) => ids(disagreementsAt(atlas, facts as FactId[]))
    expect(at('report:KAZ:2022')).toEqual(['kz-goods-trade-2022'])
    expect(at('trade:UZB:2011', 'trade:KAZ:2011')).toEqual(['kz-imports-2011', 'uz-imports-2011'])
    expect(at('trade:KAZ:2023')).toEqual([])
  })
})
