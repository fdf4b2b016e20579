import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { compile } from '../../data/compile.ts'

type Json = Record<string, unknown>

let dir = ''
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'atlas-data-'))
  cpSync('data', dir, { recursive: true })
})
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What compile says after one file was made otherwise; the file is put back. */
function broken(file: string, change: (text: string) => string | null): string {
  const path = join(dir, file)
  const before = readFileSync(path, 'utf8')
  const after = change(before)
  if (after === null) rmSync(path)
  else writeFileSync(path, after)
  try {
    compile(dir)
    return 'nothing'
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  } finally {
    writeFileSync(path, before)
  }
}

const editing = (file: string, edit: (json: Json) => void) =>
  broken(file, (text) => {
    const json = JSON.parse(text) as Json
    edit(json)
    return JSON.stringify(json)
  })

/** Edits the first part of a list that is as wanted, and says what compile says. */
const editingFirst = (
  file: string,
  wanted: (part: Json) => boolean,
  edit: (part: Json, all: Json[]) => void,
) =>
  broken(file, (text) => {
    const all = JSON.parse(text) as Json[]
    const part = all.find(wanted)
    if (!part) throw new Error(`${file} has no such part`)
    edit(part, all)
    return JSON.stringify(all)
  })

const ITEMS = 'items/trade.json'
const any = () => true
const withFigure = (item: Json) => 'figure' in item
const list = (part: Json, key: string) => part[key] as Json[]

describe('an item', () => {
  it('without a source is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.sources = []
    })
    expect(said).toBe('data/items/trade.json: 0.sources: an item needs a source')
  })

  it('of a source that is not listed is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.sources = ['hearsay']
    })
    expect(said).toMatch(/^data\/items\/trade\.json: [a-z0-9-]+\.sources\.0: unknown source "hearsay"$/)
  })

  it('of a country that the atlas does not have is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.countries = ['IND', 'XXX']
    })
    expect(said).toMatch(/^data\/items\/trade\.json: [a-z0-9-]+\.countries\.1: unknown country "XXX"$/)
  })

  it('of a country that is no country code is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.countries = ['IND', 'Kazakhstan']
    })
    expect(said).toMatch(/^data\/items\/trade\.json: 0\.countries\.1: .*Kazakhstan.* \(like "KAZ"\)$/)
  })

  it('of an unknown sector is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.sector = 'sports'
    })
    expect(said).toMatch(/^data\/items\/trade\.json: [a-z0-9-]+\.sector\.0: unknown sector "sports"$/)
  })

  it('with the id of another is refused', () => {
    const said = editingFirst(ITEMS, any, (item, all) => {
      all.push({ ...item })
    })
    expect(said).toMatch(/^data\/items\/trade\.json: ([a-z0-9-]+): duplicate item id$/)
  })

  it('of cooperation in which India has no part is refused', () => {
    const said = editingFirst(
      ITEMS,
      (item) => item.kind === 'cooperation',
      (item) => {
        item.countries = ['KAZ', 'UZB']
      },
    )
    expect(said).toMatch(
      /^data\/items\/trade\.json: \d+: a cooperation item names India and at least one partner$/,
    )
  })

  it('of cooperation in which nobody but India has a part is refused', () => {
    const said = editingFirst(
      ITEMS,
      (item) => item.kind === 'cooperation',
      (item) => {
        item.countries = ['IND']
      },
    )
    expect(said).toMatch(/a cooperation item names India and at least one partner$/)
  })

  it('with a field that nobody reads is refused', () => {
    const said = editingFirst(ITEMS, any, (item) => {
      item.sourcse = []
    })
    expect(said).toMatch(/^data\/items\/trade\.json: 0\.sourcse: /)
  })
})

describe('a figure', () => {
  it('without a unit is refused', () => {
    const said = editingFirst(ITEMS, withFigure, (item) => {
      delete (item.figure as Json).unit
    })
    expect(said).toMatch(/^data\/items\/trade\.json: \d+\.figure\.unit: .*unit/)
  })

  it('without a period is refused', () => {
    const said = editingFirst(ITEMS, withFigure, (item) => {
      item.period = null
    })
    expect(said).toMatch(/^data\/items\/trade\.json: \d+(\.period)?: a figure needs a period$/)
  })

  it('of which the period is no period is refused', () => {
    const said = editingFirst(ITEMS, withFigure, (item) => {
      item.period = 'last year'
    })
    expect(said).toMatch(/^data\/items\/trade\.json: \d+\.period: not a period: write 2025-06-06/)
  })

  it('of the market without a source, a unit or a period is refused', () => {
    for (const [key, value] of [
      ['sources', []],
      ['unit', ''],
      ['period', ''],
    ] as const) {
      const said = editing('market/china-share.json', (market) => {
        const share = list(market, 'stages')[0]?.share as Json
        share[key] = value
      })
      expect(said).toMatch(new RegExp(`^data/market/china-share.json: stages\\.0\\.share\\.${key}: .`))
    }
  })

  it('that is missing has a reason and no value', () => {
    const said = editing('market/china-share.json', (market) => {
      const stage = list(market, 'stages')[0]
      if (stage) stage.share = { status: 'missing', period: '2024', value: 0, reason: 'Not found.' }
    })
    expect(said).toMatch(/^data\/market\/china-share\.json: stages\.0\.share\.value: /)
  })

  it('of trade below zero is refused', () => {
    const said = editing('trade/KAZ.json', (trade) => {
      const year = list(trade, 'series')[0]
      if (year) year.export = -1
    })
    expect(said).toMatch(/^data\/trade\/KAZ\.json: series\.0\.export: /)
  })
})

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
    expect(broken(ITEMS, (text) => text.slice(0, -20))).toMatch(/^data\/items\/trade\.json: .*JSON/)
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
  expect(Object.keys(compile(dir).files).sort()).toEqual([
    'atlas.json',
    'context.in.geojson',
    'context.intl.geojson',
    'region.in.geojson',
    'region.intl.geojson',
  ])
})
