import { describe, expect, it } from 'vitest'
import type { SectorId } from '../../../src/domain/ids.ts'
import { layersOn, withLayer } from '../../../src/select/layers/layers.ts'
import { sectorId } from '../../setup/builders.ts'

const [minerals, energy, ways] = ['critical-minerals', 'energy', 'connectivity'].map(sectorId) as [
  SectorId,
  SectorId,
  SectorId,
]

describe('the layers of the map', () => {
  it('are off, unless the filter asks for them', () => {
    expect(layersOn({ layers: null, sectors: [] })).toEqual([])
    expect(layersOn({ layers: null, sectors: [energy] })).toEqual([])
    expect(layersOn({ layers: null, sectors: [energy, minerals] })).toEqual(['sites'])
    expect(layersOn({ layers: null, sectors: [ways, sectorId('trade')] })).toEqual(['corridors', 'flows'])
  })

  it('are what the reader chose, whatever the filter asks for', () => {
    expect(layersOn({ layers: [], sectors: [minerals] })).toEqual([])
    expect(layersOn({ layers: ['sites'], sectors: [] })).toEqual(['sites'])
  })

  it('are no choice of their own where the filter asks for the same', () => {
    expect(withLayer({ layers: null, sectors: [] }, 'sites', true)).toEqual(['sites'])
    expect(withLayer({ layers: ['sites'], sectors: [] }, 'sites', false)).toBeNull()
    expect(withLayer({ layers: null, sectors: [minerals] }, 'sites', false)).toEqual([])
    expect(withLayer({ layers: [], sectors: [minerals] }, 'sites', true)).toBeNull()
    // In one order, whichever was put on first.
    expect(withLayer({ layers: ['cities'], sectors: [] }, 'sites', true)).toEqual(['sites', 'cities'])
  })
})
