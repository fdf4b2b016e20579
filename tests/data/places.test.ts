import { describe, expect, it } from 'vitest'
import type { MapPlace } from '../../src/domain/place.ts'
import { editing, editingFirst, type Json } from '../setup/broken.ts'
import { atlas, contextIn, home, places } from '../setup/compiled.ts'
import { areasOf, landsOf, VIEWS, within } from '../shapes/areas.ts'

const { version, places: all, parties } = places()
const ofKind = <K extends MapPlace['kind']>(kind: K) =>
  all.filter((p): p is Extract<MapPlace, { kind: K }> => p.kind === kind)
const cell = (id: string) => ofKind('disputed').find((p) => p.id === id)

describe('the places to go to', () => {
  it('are of the version of the dataset, each with an id of its own', () => {
    expect(version).toBe(atlas.version)
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it('stand within their boxes, which are on Earth and the right way round', () => {
    for (const place of all) {
      const [lon, lat] = place.at
      if (!('box' in place)) continue
      const [west, south, east, north] = place.box
      expect(west < east && south < north && east - west < 180 && north - south < 60, place.id).toBe(true)
      expect(lon > west && lon < east && lat > south && lat < north, place.id).toBe(true)
    }
  })

  it('have the six capitals and the neighbours that the map names', () => {
    expect(ofKind('capital').map(({ country }) => country)).toEqual(home.countries.map(({ id }) => id))
    const neighbours = ofKind('neighbour').map(({ id }) => id)
    expect(neighbours).toEqual(expect.arrayContaining(home.labels.neighbours.map(({ id }) => id)))
    expect(neighbours).toHaveLength(26)
  })

  it('stand on the land of the neighbour', () => {
    const lands = landsOf(home.site.boundary)
    for (const { id, at } of ofKind('neighbour').filter((n) => n.id !== 'MDV'))
      expect(lands.filter(({ areas }) => within(at, areas)).map((land) => land.id)).toEqual([id])
  })
})

describe('a disputed area', () => {
  it.each(ofKind('disputed').map((p) => [p.name, p] as const))(
    '%s is owned as the map draws it',
    (_, place) => {
      for (const view of VIEWS) {
        const [land] = landsOf(view).filter(({ areas }) => within(place.at, areas))
        expect(land?.id).toBe(place.owners[view] ?? 'undetermined')
      }
      const hatched = contextIn('intl', 'detail.').features.find(
        ({ properties: p }) => p.kind === 'disputed' && p.id === place.id,
      )
      expect(hatched && within(place.at, areasOf(hatched.geometry))).toBe(true)
    },
  )

  it('names only parties that have a name', () => {
    const named = parties.map(({ id }) => id)
    const involved = ofKind('disputed').flatMap((p) => [p.holder, ...p.claimedBy, ...Object.values(p.owners)])
    expect([...new Set(involved.filter((id) => id !== null))].sort()).toEqual(named)
    expect(parties.filter(({ iso2 }) => iso2 === null).map(({ id }) => id)).toEqual(['ABK', 'SOS'])
  })

  it('has its area as the map draws it first, which is about what it is at full detail', () => {
    // Square kilometres of the outlines before they were simplified.
    const full = {
      CHN_AKSAI: 31006,
      SIACHEN: 2088,
      IND_AP: 68072,
      PAK_GB: 65239,
      CHN_SHAKSGAM: 5315,
      IND_LA: 61947,
    }
    for (const [id, km2] of Object.entries(full)) {
      const drawn = cell(id)?.areas[0]?.km2 ?? Number.NaN
      expect(Math.abs(drawn / km2 - 1), id).toBeLessThan(0.002)
    }
  })

  it('has the readings of others with their sources', () => {
    const known = new Set<string>(atlas.sources.map(({ id }) => id))
    for (const { areas } of ofKind('disputed'))
      for (const { source } of areas) expect(known.has(source)).toBe(true)
    expect(
      cell('CHN_AKSAI')
        ?.areas.slice(1)
        .map(({ km2 }) => km2),
    ).toEqual([29992, 30448, 31469])
  })
})

describe('the build stops', () => {
  it('at a party without a name', () => {
    const said = editing('shapes/owners.json', (json) => {
      Object.assign((json.cells as Record<string, Json>).CRIMEA ?? {}, { holder: 'XYZ' })
    })
    expect(said).toBe('data/shapes/parties.json: XYZ: a party to a dispute without a name')
  })

  it('at a disputed area of which nobody says who holds it, by its name', () => {
    const cell = (edit: (json: Json) => void) =>
      editing('shapes/owners.json', (json) => edit((json.cells as Record<string, Json>).SIACHEN ?? {}))
    expect(cell((json) => delete json.source)).toMatch(
      /^data\/shapes\/owners\.json: cells\.SIACHEN\.source: /,
    )
    expect(cell((json) => Object.assign(json, { source: 'hearsay' }))).toBe(
      'data/shapes/owners.json: SIACHEN: unknown source "hearsay"',
    )
  })

  it('at a neighbour without a name', () => {
    const said = editingFirst(
      'shapes/parties.json',
      (p) => p.id === 'OMN',
      (p) => Object.assign(p, { id: 'OMX' }),
    )
    expect(said).toBe('data/shapes/parties.json: OMN: a state of the topology without a name')
  })

  it('at an area of a cell that there is not, of an unknown source, or of nobody', () => {
    const areas = (edit: (json: Json) => void) => editing('shapes/areas.json', edit)
    const file = 'data/shapes/areas.json'
    expect(areas((json) => Object.assign(json, { ATLANTIS: json.TWN }))).toBe(
      `${file}: ATLANTIS: no such cell in data/shapes/owners.json`,
    )
    expect(areas((json) => delete json.SIACHEN)).toBe(`${file}: SIACHEN: the area of this cell has no source`)
    expect(areas((json) => Object.assign(json.SIACHEN as Json, { drawnBy: 'hearsay' }))).toBe(
      `${file}: SIACHEN: unknown source "hearsay"`,
    )
  })
})
