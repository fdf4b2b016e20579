import type { Atlas } from '../src/domain/atlas.ts'
import type { MineralFigure } from '../src/domain/minerals.ts'
import { observations } from '../src/select/partFacts.ts'
import type { Fail, Refer } from './check.ts'

/** The parts beside the atlas: every reference finds what it names, and numbers that are there twice agree. */
export function checkParts(atlas: Atlas, refer: Refer, fail: Fail): void {
  checkReferences(atlas, refer)
  checkProduction(atlas, fail)
  checkElements(atlas, refer, fail)
  checkMinerals(atlas, refer, fail)
  checkCommodities(atlas, refer, fail)
}

function checkReferences({ rareEarths, minerals, timeline, routes, ...atlas }: Atlas, refer: Refer): void {
  for (const o of observations({ rareEarths })) refer(o, `${o.id}.sources`, o.sources, 'source')
  for (const row of [...(rareEarths?.production ?? []), ...(rareEarths?.reserves ?? [])])
    refer(row, `${row.producer}.source`, [row.source], 'source')
  for (const f of minerals?.figures ?? []) {
    refer(f, `${f.id}.sources`, f.sources, 'source')
    refer(f, `${f.id}.inputs`, f.inputs ?? [], 'mineral')
    refer(f, `${f.id}.country`, f.country ? [f.country] : [], 'country')
  }
  for (const site of minerals?.sites ?? []) {
    refer(site, `${site.id}.sources`, site.sources, 'source')
    refer(site, `${site.id}.items`, site.items, 'item')
    refer(site, `${site.id}.country`, [site.country], 'country')
  }
  for (const event of timeline?.events ?? []) {
    refer(event, `${event.id}.sources`, event.sources, 'source')
    refer(event, `${event.id}.items`, event.items, 'item')
    refer(event, `${event.id}.sectors`, event.sectors, 'sector')
    refer(event, `${event.id}.countries`, event.countries, 'country')
  }
  for (const corridor of routes?.corridors ?? []) {
    refer(corridor, `${corridor.id}.sources`, corridor.sources, 'source')
    refer(corridor, `${corridor.id}.items`, corridor.items, 'item')
  }
  for (const city of routes?.cities ?? []) refer(city, `${city.id}.country`, [city.country], 'country')
  for (const { country, sources, rows } of atlas.commodities?.countries ?? []) {
    const part = atlas.commodities?.countries.find((c) => c.country === country) ?? {}
    refer(part, 'country', [country], 'country')
    refer(part, 'sources', Object.values(sources), 'source')
    refer(
      part,
      'rows',
      rows.map(([, , commodity]) => commodity),
      'commodity',
    )
  }
}

/** One usable row for a producer and a year of an agency; China and the world as the chart of China's share has them. */
function checkProduction({ rareEarths, market }: Atlas, fail: Fail): void {
  const seen = new Set<string>()
  for (const row of rareEarths?.production ?? []) {
    if (!row.preferred) continue
    const key = `${row.agency} ${row.producer} ${row.year}`
    if (seen.has(key)) fail(row, key, 'two rows are to be used')
    seen.add(key)
  }
  for (const { agency, year, source, chinaTonnes, worldTonnes } of market.mine) {
    for (const [producer, tonnes] of [
      ['CN', chinaTonnes],
      ['world', worldTonnes],
    ] as const) {
      const row = rareEarths?.production.find(
        (p) => p.agency === agency && p.year === year && p.source === source && p.producer === producer,
      )
      if (row && row.tonnes !== tonnes)
        fail(row, `${producer} ${year}`, `is ${row.tonnes}, but market/china-share.json has ${tonnes}`)
    }
  }
  const reserves = new Set<string>()
  for (const row of rareEarths?.reserves ?? []) {
    const key = `${row.producer} ${row.edition}`
    if (reserves.has(key)) fail(row, key, 'two reserves of one edition')
    reserves.add(key)
  }
}

function checkElements({ rareEarths }: Atlas, refer: Refer, fail: Fail): void {
  const elements = rareEarths?.elements ?? []
  const twice = elements.find((e, i) => elements.findIndex((other) => other.symbol === e.symbol) !== i)
  if (twice) fail(twice, twice.symbol, 'an element that is there twice')
  for (const element of elements) {
    const { symbol, sources, prices, control } = element
    refer(element, `${symbol}.sources`, [...sources, ...(prices ? [prices.source] : [])], 'source')
    refer(element, `${symbol}.control`, control ? [control] : [], 'event')
  }
}

/** A regional sum is that of its rows, and stands beside the same total of the world. */
function checkMinerals({ minerals }: Atlas, _: Refer, fail: Fail): void {
  const figures = minerals?.figures ?? []
  for (const figure of figures) {
    if (!figure.inputs || figure.value === null) continue
    const sum = figure.inputs.reduce(
      (n, id) => n + (figures.find((f) => f.id === id)?.value ?? Number.NaN),
      0,
    )
    if (Math.abs(sum - figure.value) > 1e-6)
      fail(figure, `${figure.id}.value`, `is ${figure.value}, but its rows make ${sum}`)
    const rows = figures.filter(({ id }) => figure.inputs?.includes(id))
    const other = rows.find(({ world }) => worldKey(world) !== worldKey(figure.world))
    if (other) fail(figure, `${figure.id}.world`, `is not the world’s of ${other.id}`)
  }
}

const worldKey = (world: MineralFigure['world']) => [world?.value, world?.bound, world?.without].join()

/** The rows of a year, folded into trade sectors, are the goods by sector of that year. */
function checkCommodities({ commodities, trade }: Atlas, _: Refer, fail: Fail): void {
  const of = new Map(commodities?.commodities.map((c) => [c.id, c]))
  for (const part of commodities?.countries ?? []) {
    const twice = new Set<string>()
    const sums = new Map<string, { value: number; rows: number }>()
    for (const [year, flow, id, usd] of part.rows) {
      const key = `${year} ${flow} ${id}`
      if (twice.has(key)) fail(part, key, 'a row that is there twice')
      twice.add(key)
      const known = of.get(id)
      const at = `${year} ${flow} ${known?.classification} ${known?.sector}`
      const sum = sums.get(at) ?? { value: 0, rows: 0 }
      sums.set(at, { value: sum.value + usd, rows: sum.rows + 1 })
    }
    const series = trade.countries.find((c) => c.country === part.country)?.sectors ?? []
    for (const { year, flow, classification, values } of series) {
      for (const [sector, value] of Object.entries(values)) {
        const sum = sums.get(`${year} ${flow} ${classification} ${sector}`) ?? { value: 0, rows: 0 }
        if (Math.abs(sum.value - value) > 0.005 * (sum.rows + 1))
          fail(part, `${year} ${flow} ${sector}`, `its rows make ${sum.value}, the goods by sector ${value}`)
      }
    }
  }
}
