import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { MineSite } from '../../../src/domain/minerals.ts'
import { sitesLayer } from '../../../src/select/layers/sites.ts'

const real: MineSite[] = JSON.parse(readFileSync('data/minerals/sites.json', 'utf8'))

const siteOf = (id: string, change: Partial<MineSite> = {}): MineSite =>
  ({
    ...{ id, name: `Name of ${id}`, at: { lon: 70, lat: 45 }, quality: 'surveyed' },
    ...{ group: 'gold', status: 'operating' },
    ...change,
  }) as MineSite

describe('mineral sites as a layer', () => {
  it('have the symbol of their group, the tone of their status, and say when their place is uncertain', () => {
    const { points } = sitesLayer([
      siteOf('a'),
      siteOf('b', { group: 'rare-earths', status: 'exploring', quality: 'town' }),
    ])
    expect(points).toEqual([
      { id: 'a', name: 'Name of a', at: [70, 45], symbol: 'Au', tone: 'operating', uncertain: false },
      { id: 'b', name: 'Name of b', at: [70, 45], symbol: 'RE', tone: 'explored', uncertain: true },
    ])
  })

  it('are in the list alone where no place was found, and in no number of the legend', () => {
    const layer = sitesLayer([siteOf('a'), siteOf('b', { at: null, quality: 'none', group: 'uranium' })])
    expect(layer.points.map(({ id }) => id)).toEqual(['a'])
    expect(layer.unplaced.map(({ id }) => id)).toEqual(['b'])
    expect(layer.tones).toEqual([{ tone: 'operating', sites: 1 }])
    expect(layer.symbols).toEqual([{ symbol: 'Au', group: 'gold' }])
    expect(layer.uncertain).toBe(0)
  })

  it('of the dataset are all drawn or listed, each in the legend once', () => {
    const { points, unplaced, tones, symbols } = sitesLayer(real)
    expect(points.length + unplaced.length).toBe(real.length)
    expect(tones.reduce((sum, { sites }) => sum + sites, 0)).toBe(points.length)
    expect(new Set(symbols.map(({ symbol }) => symbol)).size).toBe(symbols.length)
    const legend = new Set(symbols.map(({ symbol }) => symbol))
    expect(points.filter(({ symbol }) => !legend.has(symbol))).toEqual([])
  })
})
