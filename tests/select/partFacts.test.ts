import { describe, expect, it } from 'vitest'
import { citation } from '../../src/select/citation.ts'
import { observations } from '../../src/select/partFacts.ts'
import { fact } from '../setup/builders.ts'
import { atlas } from '../setup/compiled.ts'

const of = (id: string) => {
  const found = citation(atlas, fact(id))
  if (!found) throw new Error(`no ${id}`)
  return found
}
const figures = (id: string) =>
  of(id).figures.map(({ what, value, unit, status }) => [what, value, unit, status])

describe('the facts of the parts', () => {
  it('have mine production from the edition that is drawn: China, 2025, 270,000 t by the USGS', () => {
    expect(figures('output:usgs:2025:CN')).toEqual([['output', 270_000, 't REO', 'estimated']])
    expect(of('output:usgs:2025:CN').about).toMatchObject({
      kind: 'output',
      producer: 'CN',
      edition: 'MCS 2026',
    })
  })

  it('have reserves as they are printed: a floor for the world, and nothing for India since 2026', () => {
    const [world] = of('reserve:2026:world').figures
    expect(world).toMatchObject({ value: 75_000_000, approximate: 'floor' })
    const [india] = of('reserve:2026:IN').figures
    expect(india).toMatchObject({ value: null, status: 'missing' })
    expect(india?.note).toMatch(/256,000/)
    expect(figures('reserve:2025:IN')).toEqual([['value', 6_900_000, 't REO', 'reported']])
  })

  it('have the share of Tajik antimony from its two numbers: 20.0% in 2025', () => {
    const row = atlas.minerals?.figures.find(
      (f) => f.country === 'TJK' && f.mineral === 'antimony' && f.stage === 'mine' && f.period === '2025',
    )
    const share = of(`mineral:${row?.id}`).figures.find((f) => f.what === 'world-share')
    expect(Math.round((share?.value ?? 0) * 10) / 10).toBe(20)
    expect(share?.computed?.inputs.map((i) => i.value)).toEqual([row?.value, row?.world?.value])
  })

  it('say of a share of a floor that it is at most that', () => {
    const floors = (atlas.minerals?.figures ?? []).filter(
      (f) => f.world?.bound === 'floor' && f.value !== null,
    )
    expect(floors.length).toBeGreaterThan(0)
    for (const { id } of floors) {
      const share = of(`mineral:${id}`).figures.find((f) => f.what === 'world-share')
      expect(share?.approximate, id).toBe('ceiling')
    }
  })

  it('say so, too, where the world’s total leaves a producer out, as the chart does', () => {
    for (const id of ['kz-barite-mine-2025', 'ca-mercury-mine-2025']) {
      const share = of(`mineral:${id}`).figures.find((f) => f.what === 'world-share')
      expect(share?.approximate, id).toBe('ceiling')
    }
    const gold = of('mineral:kz-gold-mine-2025').figures.find((f) => f.what === 'world-share')
    expect(gold?.approximate).toBeNull()
  })

  it('have the price of an element in its last year, or the range that is printed', () => {
    expect(figures('element:Sm')).toEqual([['price', 2.82, 'USD/kg', 'estimated']])
    const unpriced = atlas.rareEarths?.elements.find((e) => e.prices === null)
    expect(unpriced && figures(`element:${unpriced.symbol}`)).toEqual([])
  })

  it('have the classification of goods by commodity, and one source for it', () => {
    expect(of('commodities:KAZ:2019:hs').sources.map((s) => s.id)).toEqual(['doc-hs2'])
    expect(of('commodities:KAZ:2019:principal-commodity').sources.map((s) => s.id)).toEqual(['doc-pc'])
    expect(citation(atlas, fact('commodities:IND:2019:hs'))).toBeNull()
  })

  it('have no goods by commodity of a year, or in a classification, that has no rows', () => {
    // HS chapters end with FY2021-22; principal commodities are there for four years.
    expect(citation(atlas, fact('commodities:KAZ:2022:principal-commodity'))).not.toBeNull()
    for (const gone of ['2022:hs', '2030:hs', '1999:principal-commodity', '2015:principal-commodity'])
      expect(citation(atlas, fact(`commodities:KAZ:${gone}`)), gone).toBeNull()
  })

  it('have a dataset and a source, whatever they are', () => {
    const ids = [
      ...observations(atlas).map((o) => `observation:${o.id}`),
      ...(atlas.minerals?.sites ?? []).map((s) => `site:${s.id}`),
      ...(atlas.timeline?.events ?? []).map((e) => `event:${e.id}`),
      ...(atlas.rareEarths?.elements ?? []).map((e) => `element:${e.symbol}`),
    ]
    expect(ids.length).toBeGreaterThan(300)
    for (const id of ids) {
      expect(of(id).dataset, id).not.toBeNull()
      expect(of(id).sources.length, id).toBeGreaterThan(0)
    }
  })

  it('are none, where there is no such thing', () => {
    for (const id of [
      'event:nothing',
      'site:nothing',
      'element:Zz',
      'output:usgs:1800:CN',
      'reserve:1999:CN',
    ])
      expect(citation(atlas, fact(id)), id).toBeNull()
  })
})
