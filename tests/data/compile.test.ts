import { describe, expect, it } from 'vitest'
import { any, editing, editingFirst, type Json, list } from '../setup/broken.ts'

const ITEMS = 'items/trade.json'
const withFigure = (item: Json) => 'figure' in item

describe('an item', () => {
  it('without a source is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.sources = []
    })
    expect(said).toBe('data/items/trade.json: 0.sources: an item needs a source')
  })

  it('of a source that is not listed is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.sources = ['hearsay']
    })
    expect(said).toMatch(/^data\/items\/trade\.json: [a-z0-9-]+\.sources\.0: unknown source "hearsay"$/)
  })

  it('of a country that the atlas does not have is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.countries = ['IND', 'XXX']
    })
    expect(said).toMatch(/^data\/items\/trade\.json: [a-z0-9-]+\.countries\.1: unknown country "XXX"$/)
  })

  it('of a country that is no country code is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.countries = ['IND', 'Kazakhstan']
    })
    expect(said).toMatch(/^data\/items\/trade\.json: 0\.countries\.1: .*Kazakhstan.* \(like "KAZ"\)$/)
  })

  it('of an unknown sector is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.sector = 'sports'
    })
    expect(said).toMatch(/^data\/items\/trade\.json: [a-z0-9-]+\.sector\.0: unknown sector "sports"$/)
  })

  it('with the id of another is refused', () => {
    const said = editingFirst(ITEMS, any, (item, all) => {
      all.push({ ...item })
    })
    expect(said).toMatch(/^data\/items\/trade\.json: ([a-z0-9-]+): duplicate item id$/)
  })

  it('of cooperation in which India has no part is refused', () => {
    const said = editingFirst(
      ITEMS,
      (item) => item.kind === 'cooperation',
      (item) => {
        item.countries = ['KAZ', 'UZB']
      },
    )
    expect(said).toMatch(
      /^data\/items\/trade\.json: \d+: a cooperation item names India and at least one partner$/,
    )
  })

  it('of cooperation in which nobody but India has a part is refused', () => {
    const said = editingFirst(
      ITEMS,
      (item) => item.kind === 'cooperation',
      (item) => {
        item.countries = ['IND']
      },
    )
    expect(said).toMatch(/a cooperation item names India and at least one partner$/)
  })

  it('with a field that nobody reads is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.sourcse = []
    })
    expect(said).toMatch(/^data\/items\/trade\.json: 0\.sourcse: /)
  })
})

describe('a figure', () => {
  it('without a unit is refused', () => {
    const said = editingFirst(ITEMS, withFigure, (item) => {
      delete (item.figure as Json).unit
    })
    expect(said).toMatch(/^data\/items\/trade\.json: \d+\.figure\.unit: .*unit/)
  })

  it('without a period is refused', () => {
    const said = editingFirst(ITEMS, withFigure, (item) => {
      item.period = null
    })
    expect(said).toMatch(/^data\/items\/trade\.json: \d+(\.period)?: a figure needs a period$/)
  })

  it('of which the period is no period is refused', () => {
    const said = editingFirst(ITEMS, withFigure, (item) => {
      item.period = 'last year'
    })
    expect(said).toMatch(/^data\/items\/trade\.json: \d+\.period: not a period: write 2025-06-06/)
  })

  it('of the market without a source, a unit or a period is refused', () => {
    for (const [key, value] of [
      ['sources', []],
      ['unit', ''],
      ['period', ''],
    ] as const) {
      const said = editing('market/china-share.json', (market) => {
        const share = list(market, 'stages')[0]?.share as Json
        share[key] = value
      })
      expect(said).toMatch(new RegExp(`^data/market/china-share.json: stages\\.0\\.share\\.${key}: .`))
    }
  })

  it('that is missing has a reason and no value', () => {
    const said = editing('market/china-share.json', (market) => {
      const stage = list(market, 'stages')[0]
      if (stage) stage.share = { status: 'missing', period: '2024', value: 0, reason: 'Not found.' }
    })
    expect(said).toMatch(/^data\/market\/china-share\.json: stages\.0\.share\.value: /)
  })

  it('of trade below zero is refused', () => {
    const said = editing('trade/KAZ.json', (trade) => {
      const year = list(trade, 'series')[0]
      if (year) year.export = -1
    })
    expect(said).toMatch(/^data\/trade\/KAZ\.json: series\.0\.export: /)
  })
})
