import { describe, expect, it } from 'vitest'
import { unproject } from '../../src/map/projection.ts'
import { stateInSight } from '../../src/map/stateInSight.ts'
import { regionIn } from '../setup/compiled.ts'

const region = regionIn('in')
const size = { width: 640, height: 600 }
const seen = (
  lon: number,
  lat: number,
  zoom: number,
  place: Parameters<typeof stateInSight>[1]['place'] = null,
) =>
  region.features
    .filter(({ geometry }) => stateInSight(geometry, { camera: { lon, lat, zoom }, size, place }))
    .map(({ properties }) => properties.id)

describe('which of the six are in sight', () => {
  it('is by their outlines: India at Arunachal, far from its name and its capital', () => {
    expect(seen(93.5, 28.2, 5.6)).toEqual(['IND'])
  })

  it('is one that fills the map, with no outline in sight', () => {
    expect(seen(67, 48, 9)).toEqual(['KAZ'])
  })

  it('is none in the middle of a neighbour', () => {
    expect(seen(104, 34, 6)).toEqual([])
  })

  it('on the globe is what is before it', () => {
    const all = () => [320, 300] as const
    expect(seen(93.5, 28.2, 5.6, () => null)).toEqual(['IND'])
    expect(seen(104, 34, 6, all)).toHaveLength(6)
    const east = (at: readonly [number, number]) => (unproject(...at)[0] > 96 ? all() : null)
    expect(seen(104, 34, 6, east)).toEqual(['IND'])
  })
})
