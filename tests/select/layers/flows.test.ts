import { describe, expect, it } from 'vitest'
import { flowsLayer } from '../../../src/select/layers/flows.ts'
import { tradeSeries } from '../../../src/select/trade.ts'
import { KAZ, sectorId, TKM, viewOf } from '../../setup/builders.ts'
import { atlas, home } from '../../setup/compiled.ts'

const layer = (change = {}) => flowsLayer(atlas, viewOf(change), home.countries)

describe('trade flows as a layer', () => {
  it('are of the newest year that all five have, with the numbers of the charts', () => {
    const { year, flows, without } = layer()
    expect(flows).toHaveLength(5)
    expect(without).toEqual([])
    for (const flow of flows) {
      const point = tradeSeries(atlas, flow.country, []).points.find((p) => p.year === year)
      expect([flow.export, flow.import, flow.status]).toEqual([point?.export, point?.import, point?.status])
    }
  })

  it('are of the chosen year, each arc a share of the largest', () => {
    const { year, flows, arcs, most } = layer({ year: 2019 })
    expect(year).toBe(2019)
    const kazakhstan = flows.find((f) => f.country === KAZ)
    // data/trade/KAZ.json
    expect([kazakhstan?.export, kazakhstan?.import]).toEqual([202.59, 2255.7])
    expect(most).toBe(2255.7)
    const wide = arcs.filter((arc) => arc.share === 1)
    expect(wide.map((arc) => [arc.id, arc.direction])).toEqual([['trade-KAZ', 'import']])
    expect(arcs.find((a) => a.id === 'trade-KAZ' && a.direction === 'export')?.share).toBeCloseTo(
      202.59 / 2255.7,
    )
  })

  it('go from the capital of India to the partner, and back', () => {
    const of = layer().arcs.filter((arc) => arc.name === TKM)
    const [out, back] = of
    expect(of.map((arc) => arc.direction)).toEqual(['export', 'import'])
    const india = home.countries.find((c) => c.role === 'india')
    expect(out?.from).toEqual([india?.capital.lon, india?.capital.lat])
    expect(back?.to).toEqual(out?.from)
    expect(back?.from).toEqual(out?.to)
    expect(out?.colour).toBeNull()
    expect(back?.colour).toEqual(atlas.countries.find((c) => c.id === TKM)?.colour)
  })

  it('are of the goods of the chosen sectors alone where sectors are chosen', () => {
    const sectors = [sectorId('health')]
    const { narrowed, year, flows } = layer({ sectors })
    expect(narrowed).toBe(true)
    expect(year).toBe(2022)
    for (const flow of flows) {
      const point = tradeSeries(atlas, flow.country, sectors).points.find((p) => p.year === year)
      expect(flow.export).toBe(point?.export)
    }
  })

  it('are none where the statistics know none of the goods, and say of whom there is no number', () => {
    expect(layer({ sectors: [sectorId('security')] })).toMatchObject({ year: null, arcs: [], flows: [] })
    const early = layer({ year: 1995 })
    expect(early.arcs).toEqual([])
    expect(early.without).toHaveLength(5)
    expect(early.known).toEqual([2008, 2025])
    for (const flow of early.flows)
      expect([flow.export, flow.import, flow.status]).toEqual([null, null, 'missing'])
  })
})
