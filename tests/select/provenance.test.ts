import { describe, expect, it } from 'vitest'
import type { FactId } from '../../src/domain/fact.ts'
import { provenance } from '../../src/select/provenance.ts'
import { atlas } from '../setup/compiled.ts'

const of = (at: readonly string[], rows: readonly string[] = [], today = '2026-11-22') =>
  provenance(atlas, at as FactId[], rows as FactId[], today)
const ids = (parts: readonly { id: string }[]) => parts.map((p) => p.id)

describe('where the numbers of a chart come from', () => {
  const found = of(
    ['trade:KAZ:2022'],
    ['trade:KAZ:2021', 'trade:KAZ:2022', 'trade:KAZ:2023', 'report:KAZ:2022'],
  )

  it('has the sources of every fact that is shown, each once', () => {
    expect(ids(found.sources)).toEqual(['doc-slim', 'hansindia-kz'])
    expect(ids(found.facts.get('report:KAZ:2022' as FactId)?.sources ?? [])).toEqual(['hansindia-kz'])
  })

  it('has the licences of those sources and no other', () => {
    expect(ids(found.licences).sort()).toEqual(['india-trade-statistics', 'press'])
  })

  it('says which facts are disputed', () => {
    const disputed = [...found.facts].filter(([, f]) => f.differs).map(([id]) => id)
    expect(disputed).toEqual(['trade:KAZ:2022', 'trade:KAZ:2021', 'report:KAZ:2022'])
  })

  it('says whether the title states one of them', () => {
    expect(found.differs).toBe(true)
    expect(of(['trade:KAZ:2023'], ['trade:KAZ:2022']).differs).toBe(false)
  })

  it('has the version of the dataset that it was made from', () => {
    expect(found.version).toBe(atlas.releases[0]?.version)
  })

  it('says of its dataset whether it is older than its cycle', () => {
    expect(of(['trade:KAZ:2025']).datasets).toMatchObject([{ dataset: { id: 'trade' }, stale: false }])
    expect(of(['trade:KAZ:2025'], [], '2027-06-30').datasets.map((d) => d.stale)).toEqual([false])
    expect(of(['trade:KAZ:2025'], [], '2027-07-01').datasets.map((d) => d.stale)).toEqual([true])
    expect(of(['goods:KAZ:2021']).datasets).toMatchObject([
      { dataset: { id: 'trade-by-sector' }, stale: true },
    ])
  })

  it('has every dataset that a fact of it is of, each once, the one of its title first', () => {
    expect(found.datasets.map((d) => d.dataset.id)).toEqual(['trade', 'partner-reports'])
    const mixed = of(['item:uz-800'], ['goods:KAZ:2021', 'trade:KAZ:2021', 'goods:KAZ:2022'])
    expect(mixed.datasets.map((d) => [d.dataset.id, d.stale])).toEqual([
      ['cooperation', false],
      ['trade-by-sector', true],
      ['trade', false],
    ])
  })

  it('leaves out what the atlas does not have', () => {
    const nothing = of(['trade:KAZ:1999'])
    expect(nothing.facts.size).toBe(0)
    expect(nothing.sources).toEqual([])
    expect(nothing.datasets).toEqual([])
  })
})
