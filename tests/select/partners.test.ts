import { describe, expect, it } from 'vitest'
import { partners } from '../../src/select/partners.ts'
import { sourcesAt } from '../setup/builders.ts'
import { atlas } from '../setup/compiled.ts'

describe('the five by trade', () => {
  const ranking = partners(atlas)

  it('are in the order of their trade in the newest year that all of them have', () => {
    expect(ranking?.year).toBe(2025)
    expect(ranking?.status).toBe('provisional')
    expect(ranking?.rows.map((r) => [r.id, r.total])).toEqual([
      ['UZB', 672.55],
      ['TKM', 278.16],
      ['KAZ', 266.88],
      ['TJK', 58.91],
      ['KGZ', 58.45],
    ])
  })

  it('are of the year that is asked for, or of none', () => {
    expect(partners(atlas, 2019)).toMatchObject({ year: 2019, status: 'reported' })
    expect(partners(atlas, 2006)).toBeNull()
  })

  it('rest on the sources of that year', () => {
    const facts = ranking?.rows.map((r) => r.at) ?? []
    expect(facts).toEqual(['UZB', 'TKM', 'KAZ', 'TJK', 'KGZ'].map((id) => `trade:${id}:2025`))
    expect(sourcesAt(atlas, facts)).toEqual(['doc-slim'])
  })
})
