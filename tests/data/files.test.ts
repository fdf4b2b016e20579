import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import {
  any,
  broken,
  compiledNames,
  compiledWith,
  editing,
  editingFirst,
  type Json,
  list,
} from '../setup/broken.ts'

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
    'briefings.json',
    'commodities.json',
    'context.cn.geojson',
    'context.detail.cn.geojson',
    'context.detail.in.geojson',
    'context.detail.intl.geojson',
    'context.in.geojson',
    'context.intl.geojson',
    'minerals.json',
    'near.cn.geojson',
    'near.in.geojson',
    'near.intl.geojson',
    'places.json',
    'rare-earths.json',
    'region.cn.geojson',
    'region.detail.cn.geojson',
    'region.detail.in.geojson',
    'region.detail.intl.geojson',
    'region.in.geojson',
    'region.intl.geojson',
    'routes.json',
    'samvad-atlas.zip',
    'search.json',
    'timeline.json',
  ])
})

describe('the table of owners of disputed cells', () => {
  const owners = 'data/shapes/owners.json'
  const edited = (edit: (cells: Record<string, { owners: Json }>, views: Json[]) => void) =>
    editing('shapes/owners.json', (json) =>
      edit(json.cells as Record<string, { owners: Json }>, json.views as Json[]),
    )

  it('with a state that has no cell is refused', () => {
    const said = edited(({ CHN_AKSAI }) => Object.assign(CHN_AKSAI?.owners ?? {}, { cn: 'CHX' }))
    expect(said).toBe(`${owners}: CHN_AKSAI: no state "CHX" in the topology (view "cn")`)
  })

  it('with a cell that the topology does not have is refused', () => {
    const said = edited((cells) => Object.assign(cells, { ATLANTIS: cells.SIACHEN }))
    expect(said).toBe(`${owners}: ATLANTIS: the topology has no such cell`)
  })

  it('that leaves a view out is refused', () => {
    const said = edited(({ SIACHEN }) => delete SIACHEN?.owners.intl)
    expect(said).toBe(`${owners}: SIACHEN: no owner in the view "intl"`)
  })

  it('that knows a view which is not listed is refused', () => {
    const said = edited(({ SIACHEN }) => Object.assign(SIACHEN?.owners ?? {}, { un: 'IND' }))
    expect(said).toBe(`${owners}: SIACHEN: no view "un" in the list`)
  })

  it('without a disputed cell, which would be a state of its own, is refused', () => {
    const said = edited((cells) => delete cells.PAK_GB)
    expect(said).toBe(`${owners}: PAK_GB: no view says to which state this cell belongs`)
  })

  it('with a cell that is undetermined in every view is refused', () => {
    const said = edited(({ SIACHEN }) => Object.assign(SIACHEN?.owners ?? {}, { in: null }))
    expect(said).toBe(`${owners}: SIACHEN: undetermined in every view: it would belong to nobody anywhere`)
  })

  it('with an owner that is no state at all is refused', () => {
    const said = edited(({ IND_AP }) => Object.assign(IND_AP?.owners ?? {}, { in: 'India' }))
    expect(said).toMatch(/^data\/shapes\/owners\.json: cells\.IND_AP\.owners\.in: "India" is no CountryId/)
  })

  it('with a view twice, or with lines that there are not, is refused', () => {
    expect(edited((_, views) => views.push({ ...views[0] }))).toBe(`${owners}: in: the view is there twice`)
    const said = edited((_, [view]) => Object.assign(view ?? {}, { lines: 'lines_xx' }))
    expect(said).toBe(`${owners}: in: the topology has no lines "lines_xx"`)
  })

  it('that is not of its form is refused', () => {
    expect(editing('shapes/owners.json', (json) => delete json.views)).toMatch(
      /^data\/shapes\/owners\.json: views: /,
    )
    expect(edited((_, [view]) => delete view?.hatched)).toMatch(
      /^data\/shapes\/owners\.json: views\.0\.hatched: /,
    )
  })

  it('may have one view more, and a cell elsewhere, without any other file', () => {
    const said = edited((cells, views) => {
      views.push({ ...views[0], id: 'un', name: 'Another' })
      for (const { owners } of Object.values(cells)) owners.un = owners.intl
    })
    expect(said).toBe('nothing')
  })
})

describe('the boundary views that a deployment offers', () => {
  const offering = (boundary: string, boundaryViews: string[]) =>
    editing('site.json', (site) => Object.assign(site, { boundary, boundaryViews }))

  it.each([
    ['zz', ['zz'], 'boundary: no view "zz" in data/shapes/owners.json'],
    ['in', ['in', 'zz'], 'boundaryViews: no view "zz" in data/shapes/owners.json'],
    ['in', ['intl', 'cn'], 'boundary: "in" is not among the views offered (intl, cn)'],
    ['in', ['in', 'intl', 'in'], 'boundaryViews: in, intl, in: a view is there twice'],
    ['in', [], 'boundaryViews: at least one boundary view is to be offered'],
  ])('with the default %s and the list %j are refused', (boundary, views, reason) => {
    expect(offering(boundary, views)).toBe(`data/site.json: ${reason}`)
  })

  it('are the only ones that are built: no lines of another leave the build', () => {
    const { files, home } = compiledWith('site.json', (site) =>
      Object.assign(site, { boundary: 'intl', boundaryViews: ['intl'] }),
    )
    const shapes = Object.keys(files).filter((name) => name.endsWith('.geojson'))
    expect(shapes).toEqual([
      'region.intl.geojson',
      'context.intl.geojson',
      'region.detail.intl.geojson',
      'context.detail.intl.geojson',
      'near.intl.geojson',
    ])
    const zip = Object.keys(unzipSync(files['samvad-atlas.zip'] as Uint8Array))
    expect(zip.filter((name) => name.endsWith('.geojson'))).toEqual([
      'shapes/region.detail.intl.geojson',
      'shapes/context.detail.intl.geojson',
      'shapes/near.intl.geojson',
    ])
    expect(home.boundaries.map(({ id }) => id)).toEqual(['intl'])
    expect(home.shapes.boundary).toBe('intl')
  })
})
