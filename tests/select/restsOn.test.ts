import { describe, expect, it } from 'vitest'
import { citation } from '../../src/select/citation.ts'
import { restsOn } from '../../src/select/restsOn.ts'
import { atlas } from '../setup/compiled.ts'

const resting = restsOn(atlas)
const on = (source: string) => resting.get(source) ?? []

describe('what rests on a source', () => {
  it('is something for every source of the atlas', () => {
    expect(atlas.sources.filter((s) => on(s.id).length === 0).map((s) => s.id)).toEqual([])
  })

  it('is nothing for a source that the atlas does not have', () => {
    const known = new Set<string>(atlas.sources.map((s) => s.id))
    expect([...resting.keys()].filter((id) => !known.has(id))).toEqual([])
  })

  it('leads to a fact whose provenance the atlas has', () => {
    const facts = [...resting.values()].flat().map((r) => r.id)
    expect(facts.filter((id) => !citation(atlas, id))).toEqual([])
  })

  it('is an item by its title', () => {
    const item = atlas.items.find((i) => i.sources.includes('kursiv-uz800' as never))
    expect(on('kursiv-uz800')).toContainEqual({
      id: `item:${item?.id}`,
      about: { kind: 'said', title: item?.title },
      count: 1,
      until: null,
    })
  })

  it("is somebody else's figure of trade", () => {
    expect(on('hansindia-kz')).toContainEqual({
      id: 'report:KAZ:2022',
      about: { kind: 'report', country: 'KAZ', period: '2022' },
      count: 1,
      until: null,
    })
  })

  it('is a stage of the chain', () => {
    expect(on('iea-ree-2026').flatMap((r) => (r.about.kind === 'stage' ? r.about.stage : []))).toEqual([
      'mining',
      'refining',
      'magnets',
    ])
  })

  it('is one reading of a disagreement', () => {
    expect(on('hansindia-kz')).toContainEqual(
      expect.objectContaining({
        about: {
          kind: 'disagreement',
          id: 'kz-goods-trade-2022',
          title: 'Kazakhstan–India goods trade in 2022',
        },
      }),
    )
  })

  it('is every reading that it has in a disagreement, though several touch the same fact first', () => {
    for (const { id, about, readings } of atlas.disagreements) {
      for (const source of readings.flatMap((r) => r.sources)) {
        const found = on(source).filter((r) => r.about.kind === 'disagreement' && r.about.id === id)
        expect(
          found.map((r) => r.about),
          `${source}: ${about}`,
        ).toEqual([{ kind: 'disagreement', id, title: about }])
      }
    }
  })

  it('is the dataset where no single fact rests on it, as with the shapes of the map', () => {
    expect(on('natural-earth')).toEqual([
      {
        id: 'dataset:boundaries',
        about: { kind: 'said', title: 'Boundaries and shapes' },
        count: 1,
        until: null,
      },
    ])
  })
})

describe('years of one series that rest on one source', () => {
  it('are one run, from its first year to its last', () => {
    expect(on('doc-slim').filter((r) => r.about.kind === 'trade')).toContainEqual({
      id: 'trade:KAZ:2010',
      about: { kind: 'trade', country: 'KAZ', year: 2010 },
      count: 16,
      until: 'FY2025-26',
    })
    expect(on('bgs-wms')).toContainEqual({
      id: 'mine:bgs:1992',
      about: { kind: 'mine', agency: 'bgs', year: 1992 },
      count: 33,
      until: '2024',
    })
  })

  it('are apart by partner', () => {
    const trade = on('doc-slim').filter((r) => r.about.kind === 'trade')
    expect(trade.map((r) => r.id.slice(0, 9))).toEqual([
      'trade:KAZ',
      'trade:KGZ',
      'trade:TJK',
      'trade:TKM',
      'trade:UZB',
      'trade:WLD',
    ])
  })

  it('count a year once, though both flows are in its tables', () => {
    expect(on('doc-hs2').find((r) => r.id === 'goods:KAZ:2010')).toMatchObject({
      count: 12,
      until: 'FY2021-22',
    })
  })

  it('are a single fact without an end where there is one year', () => {
    expect(on('inn-2019').find((r) => r.about.kind === 'mine')).toMatchObject({
      id: 'mine:usgs:2017',
      count: 1,
      until: null,
    })
  })
})
