import { describe, expect, it } from 'vitest'
import { mapLabels } from '../../src/map/labels.ts'
import { project } from '../../src/map/projection.ts'
import { countryOf } from '../setup/builders.ts'

const labels = mapLabels({
  countries: ['IND', 'KAZ']
    .map(countryOf)
    .map(({ id, iso2, role, capital, label }) => ({ id, iso2, role, capital, label })),
  labels: {
    neighbours: [{ id: 'CHN', iso2: 'CN', lon: 91.5, lat: 36.8, rank: 1 }],
    waters: [{ id: 'caspian', lon: 51.1, lat: 40.1, rank: 2 }],
  },
})

describe('the names on the map', () => {
  it('stand where the data put them, to the unit', () => {
    const [x, y] = project(91.5, 36.8).map(Math.round)
    expect(labels.plain[0]).toEqual({ id: 'CHN', iso2: 'CN', at: [x, y], rank: 1 })
  })

  it('are of the states with their capitals, of neighbours, and of waters, which have no code', () => {
    expect(labels.states.map((s) => [s.id, s.capital.name])).toEqual([
      ['IND', 'Capital of IND'],
      ['KAZ', 'Capital of KAZ'],
    ])
    expect(labels.plain.map((l) => [l.id, l.iso2])).toEqual([
      ['CHN', 'CN'],
      ['caspian', null],
    ])
  })
})
