import { describe, expect, it } from 'vitest'
import { multiples } from '../../../src/select/goods/multiples.ts'
import { sectorId } from '../../setup/builders.ts'
import { atlas } from '../../setup/compiled.ts'

describe('the five side by side', () => {
  const all = multiples(atlas, [])

  it('are each in all years, on a scale that holds the largest of them', () => {
    expect(all.panels.map((p) => p.id)).toEqual(['KAZ', 'KGZ', 'TJK', 'TKM', 'UZB'])
    expect(all.panels.map((p) => p.series.points.length)).toEqual(Array(5).fill(18))
    expect(all.scale).toEqual({ export: 657.91, import: 2255.7 })
  })

  it('are ranked in the newest year that all have, with what India sells less what it buys', () => {
    expect(all.latest).toMatchObject({ year: 2025, status: 'provisional' })
    expect(all.latest?.ranked.map((r) => [r.id, r.total])).toEqual([
      ['UZB', 672.55],
      ['TKM', 278.16],
      ['KAZ', 266.88],
      ['TJK', 58.91],
      ['KGZ', 58.45],
    ])
    expect(all.latest?.ranked.filter((r) => r.balance > 0)).toHaveLength(4)
  })

  it('are narrowed to chosen sectors, which end with the goods by sector', () => {
    const health = multiples(atlas, [sectorId('health')])
    expect(health.latest?.year).toBe(2022)
    expect(health.panels[0]?.series.points.find((p) => p.year === 2021)?.export).toBe(70.56)
  })
})
