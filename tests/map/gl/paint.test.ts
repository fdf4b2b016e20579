import { describe, expect, it } from 'vitest'
import type { RegionGeoJson } from '../../../src/domain/region.ts'
import { changes, fillsOf, markedShapes, marksOf } from '../../../src/map/gl/paint.ts'
import { mapModel } from '../../../src/select/mapModel.ts'
import { IND, KAZ, sectorId, stateOf, UZB, viewOf } from '../../setup/builders.ts'

const states = [
  stateOf(IND, { energy: 9 }),
  stateOf(KAZ, { energy: 5 }),
  stateOf(UZB, { energy: 2, health: 3 }),
]
const model = (change = {}) => mapModel(states, viewOf(change))
const fills = (change = {}) => fillsOf(model(change))

describe('what is filled anew', () => {
  it('is everything on a map that shows nothing yet', () => {
    expect(changes(new Map(), fills()).map(([id]) => id)).toEqual([IND, KAZ, UZB])
  })

  it('is nothing where nothing changed, and where only a choice did', () => {
    expect(changes(fills(), fills())).toEqual([])
    expect(changes(fills(), fills({ country: KAZ }))).toEqual([])
  })

  it('is a state whose class changed under another filter', () => {
    const filtered = new Map(changes(fills(), fills({ sectors: [sectorId('health')] })))
    expect(filtered.get(KAZ)).toBe('none')
    expect(filtered.has(IND)).toBe(false)
  })

  it('is blank for a state that is there no more', () => {
    expect(new Map(changes(fills(), new Map())).get(KAZ)).toBe('none')
  })

  it('leads from any map to any other', () => {
    const [before, after] = [fills(), fills({ sectors: [sectorId('energy')] })]
    expect(new Map([...before, ...changes(before, after)])).toEqual(after)
  })
})

describe('what is marked', () => {
  const region = {
    type: 'FeatureCollection' as const,
    features: [IND, KAZ, UZB].map((id) => ({
      type: 'Feature' as const,
      properties: { id, kind: 'state' as const },
      geometry: { type: 'Polygon' as const, coordinates: [] },
    })),
  } as unknown as RegionGeoJson

  it('is no shape where nothing is chosen', () => {
    expect(marksOf(model())).toBe('')
    expect(markedShapes(region, marksOf(model())).features).toEqual([])
  })

  it('is the chosen state and those it is compared with, each as what it is', () => {
    const marks = marksOf(model({ country: UZB, compare: [KAZ] }))
    expect(marks).toBe('compared:KAZ selected:UZB')
    expect(markedShapes(region, marks).features.map(({ properties }) => properties.mark)).toEqual([
      'compared',
      'selected',
    ])
  })

  it('is told apart by its text alone: another filter leaves it', () => {
    expect(marksOf(model({ country: KAZ, sectors: [sectorId('health')] }))).toBe(
      marksOf(model({ country: KAZ })),
    )
    expect(marksOf(model({ country: UZB }))).not.toBe(marksOf(model({ country: KAZ })))
  })
})
