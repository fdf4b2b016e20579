import { describe, expect, it } from 'vitest'
import { gapsOfCountry, gapsOfSector } from '../../src/select/gaps.ts'
import { countryId, sectorId } from '../setup/builders.ts'
import { atlas } from '../setup/compiled.ts'

const ofCountry = (country: string, ...sectors: string[]) =>
  gapsOfCountry(atlas, countryId(country), sectors.map(sectorId)).map((g) => g.id)
const ofSector = (sector: string) => gapsOfSector(atlas, sectorId(sector)).map((g) => g.id)

describe('what was not found about a country', () => {
  it('is what names the country, and nothing of its neighbours alone', () => {
    expect(ofCountry('KAZ')).toContain('ireuk-progress')
    expect(ofCountry('KAZ')).toContain('regional-minerals')
    expect(ofCountry('UZB')).not.toContain('ireuk-progress')
  })

  it('is narrowed to the chosen sectors', () => {
    expect(ofCountry('KAZ', 'energy')).toContain('kazakh-uranium-after-2019')
    expect(ofCountry('KAZ', 'energy')).not.toContain('ireuk-progress')
    expect(ofCountry('KAZ', 'energy', 'critical-minerals')).toContain('ireuk-progress')
  })

  it('belongs to a sector by its items too', () => {
    const [first] = atlas.items.filter((i) => i.sector === 'health')
    const gap = structuredClone(atlas.gaps[0])
    if (!first || !gap) throw new Error('no item of health')
    const unsaid = { ...atlas, gaps: [{ ...gap, at: [`item:${first.id}`, 'country:KAZ'] as typeof gap.at }] }
    expect(gapsOfCountry(unsaid, countryId('KAZ'), [sectorId('health')])).toHaveLength(1)
    expect(gapsOfCountry(unsaid, countryId('KAZ'), [sectorId('energy')])).toHaveLength(0)
  })

  it('stays where it belongs to no sector, whatever is chosen', () => {
    const gap = structuredClone(atlas.gaps[0])
    if (!gap) throw new Error('no gap')
    const general = { ...atlas, gaps: [{ ...gap, at: ['country:KAZ'] as typeof gap.at }] }
    expect(gapsOfCountry(general, countryId('KAZ'), [sectorId('energy')])).toHaveLength(1)
  })

  it('is nothing for a country of which nothing is said', () => {
    expect(gapsOfCountry({ ...atlas, gaps: [] }, countryId('KAZ'), [])).toEqual([])
  })
})

describe('what was not found about a sector', () => {
  it('is what names the sector', () => {
    expect(ofSector('dialogue')).toEqual(expect.arrayContaining(['fifth-dialogue', 'second-summit']))
    expect(ofSector('dialogue')).not.toContain('magnet-demand')
  })

  it('is said somewhere: each gap is met at a sector, a country, a fact or a dataset', () => {
    expect(atlas.gaps.filter((g) => g.at.length === 0)).toEqual([])
  })
})
