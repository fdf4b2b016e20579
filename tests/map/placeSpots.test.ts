import { describe, expect, it } from 'vitest'
import { type Spot, spotLabel, spotOffers } from '../../src/map/placeSpots.ts'
import { project } from '../../src/map/projection.ts'

const measure = (text: string) => text.length * 6
const city: Spot = { id: 'almaty', text: 'Almaty', kind: 'city', at: [[76.9, 43.3]], country: 'KAZ' }
const flow: Spot = {
  ...{ id: 'trade-KAZ', text: '↑1 ↓2', kind: 'flow', country: null, dataset: 'trade' },
  at: [
    [70, 40],
    [71, 41],
  ],
}

describe('the name of a dot', () => {
  const { at, extents, looks } = spotOffers(city, measure)

  it('may stand on each of its four sides, clear of the dot', () => {
    expect(at).toEqual([project(76.9, 43.3)])
    expect(extents).toHaveLength(4)
    expect(looks).toHaveLength(4)
    const [right, left, above, below] = extents
    expect(right?.left).toBeGreaterThan(2.4)
    expect(left?.right).toBeLessThan(-2.4)
    expect(above?.bottom).toBeLessThan(-2.4)
    expect(below?.top).toBeGreaterThan(2.4)
  })

  it('has a look of its own for each', () => {
    expect(new Set(looks.map(({ look }) => look)).size).toBe(4)
  })
})

describe('the numbers of a flow', () => {
  it('may stand at several places along it', () => {
    const { at, extents } = spotOffers(flow, measure)
    expect(at).toEqual([project(70, 40), project(71, 41)])
    expect(extents).toHaveLength(1)
  })

  it('say which dataset answers for them', () => {
    expect(spotLabel(flow)).toMatchObject({ text: '↑1 ↓2', dataset: 'trade', kind: 'flow' })
    expect(spotLabel(city)).not.toHaveProperty('dataset')
  })
})
