import { describe, expect, it } from 'vitest'
import { any, broken, compiledNames, editing, editingFirst, type Json, list } from '../setup/broken.ts'

describe('a source', () => {
  it('without an address is refused', () => {
    const said = editing('sources.json', (json) => {
      delete list(json, 'sources')[0]?.url
    })
    expect(said).toMatch(/^data\/sources\.json: sources\.0\.url: .*(URL|"url")/)
  })

  it('with an address that is none is refused', () => {
    const said = editing('sources.json', (json) => {
      const source = list(json, 'sources')[0]
      if (source) source.url = 'see the printed report'
    })
    expect(said).toMatch(/^data\/sources\.json: sources\.0\.url: /)
  })

  it('that nothing rests on is refused', () => {
    const said = editing('sources.json', (json) => {
      const all = list(json, 'sources')
      all.push({ ...all[0], id: 'unused' })
    })
    expect(said).toBe('data/sources.json: unused: nothing rests on this source')
  })

  it('listed twice is refused', () => {
    const said = editing('sources.json', (json) => {
      const all = list(json, 'sources')
      all.push({ ...all[0] })
    })
    expect(said).toMatch(/^data\/sources\.json: [a-z0-9-]+: duplicate source id$/)
  })
})

describe('a file', () => {
  it('that is no JSON is named', () => {
    expect(broken('items/trade.json', (text) => text.slice(0, -20))).toMatch(
      /^data\/items\/trade\.json: .*JSON/,
    )
  })

  it.each(['sources.json', 'site.json', 'trade/world.json', 'shapes/owners.json', 'shapes/lakes.topo.json'])(
    'that is missing is named: %s',
    (file) => {
      expect(broken(file, () => null)).toBe(`data/${file}: the file is missing`)
    },
  )

  it('of a country that calls itself by another name is refused', () => {
    const said = editing('countries/KAZ.json', (country) => {
      country.id = 'KGZ'
    })
    expect(said).toBe('data/countries/KAZ.json: id: is "KGZ", not "KAZ"')
  })

  it('of the trade of a country that the atlas does not have is refused', () => {
    const said = editing('trade/KAZ.json', (trade) => {
      trade.country = 'KAZZ'
    })
    expect(said).toMatch(/^data\/trade\/KAZ\.json: country: /)
  })
})

describe('a sector', () => {
  it('with an icon that there is not is refused', () => {
    const said = editingFirst('sectors.json', any, (sector) => {
      sector.icon = 'no-such-icon'
    })
    expect(said).toMatch(/^data\/sectors\.json: [a-z-]+\.icon: lucide-static has no icon "no-such-icon"$/)
  })

  it('with goods that no table knows is refused', () => {
    const said = editingFirst('sectors.json', any, (sector) => {
      sector.trade = ['ivory']
    })
    expect(said).toMatch(/^data\/sectors\.json: [a-z-]+\.trade\.0: unknown trade sector "ivory"$/)
  })
})

describe('the question', () => {
  it('that rests on an item that there is not is refused', () => {
    const said = editing('site.json', (site) => {
      ;(site.question as Json).items = ['no-such-item']
    })
    expect(said).toMatch(/^data\/site\.json: question\.items(\.0)?: unknown item "no-such-item"$/)
  })
})

it('what was put back compiles', () => {
  expect(compiledNames()).toEqual([
    'atlas.json',
    'commodities.json',
    'context.in.geojson',
    'context.intl.geojson',
    'minerals.json',
    'rare-earths.json',
    'region.in.geojson',
    'region.intl.geojson',
    'samvad-atlas.zip',
    'search.json',
    'timeline.json',
  ])
})

describe('the table of owners of disputed cells', () => {
  it('with a state that has no cell is refused', () => {
    const said = editing('shapes/owners.json', (owners) => {
      Object.assign(owners.CHN_AKSAI as Json, { in: 'IDN' })
    })
    expect(said).toBe('data/shapes/owners.json: CHN_AKSAI: no state "IDN" in the topology')
  })

  it('with a cell that the topology does not have is refused', () => {
    const said = editing('shapes/owners.json', (owners) => {
      owners.ATLANTIS = { name: 'Atlantis', in: 'IND', intl: null, claimedBy: ['IND'] }
    })
    expect(said).toBe('data/shapes/owners.json: ATLANTIS: the topology has no such cell')
  })

  it('that leaves a view out is refused', () => {
    const said = editing('shapes/owners.json', (owners) => {
      owners.SIACHEN = { name: 'Siachen Glacier', in: 'IND', claimedBy: ['IND'] }
    })
    expect(said).toMatch(/^data\/shapes\/owners\.json: SIACHEN\.intl: /)
  })
})
