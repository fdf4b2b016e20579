import type { Atlas, MapLabels } from '../src/domain/atlas.ts'
import { DataError } from './read.ts'
import type { CellOwners, Shapes } from './shapes/geojson.ts'

/** Where each part was read from, so that a fault can name its file. */
export interface Origin {
  readonly of: (part: object) => string
}

/** What one file alone cannot tell: ids are unique, and every reference finds what it names. */
export function check(atlas: Atlas, origin: Origin): void {
  const fail = (part: object, path: string, reason: string) => {
    throw new DataError(origin.of(part), path, reason)
  }
  const unique = (parts: readonly { id: string }[], what: string) => {
    const seen = new Set<string>()
    for (const part of parts) {
      if (seen.has(part.id)) fail(part, part.id, `duplicate ${what} id`)
      seen.add(part.id)
    }
    return seen as ReadonlySet<string>
  }
  const countries = unique(atlas.countries, 'country')
  const sectors = unique(atlas.sectors, 'sector')
  const sources = unique(atlas.sources, 'source')
  const items = unique(atlas.items, 'item')
  const tradeSectors = unique(atlas.trade.sectors, 'trade sector')
  const used = new Set<string>()

  const refer = (
    part: object,
    path: string,
    ids: readonly string[],
    known: ReadonlySet<string>,
    what: string,
  ) => {
    ids.forEach((id, i) => {
      if (!known.has(id)) fail(part, `${path}.${i}`, `unknown ${what} "${id}"`)
      if (known === sources) used.add(id)
    })
  }
  for (const item of atlas.items) {
    refer(item, `${item.id}.countries`, item.countries, countries, 'country')
    refer(item, `${item.id}.sector`, [item.sector], sectors, 'sector')
    refer(item, `${item.id}.sources`, item.sources, sources, 'source')
  }
  for (const sector of atlas.sectors) {
    refer(sector, `${sector.id}.items`, sector.items, items, 'item')
    refer(sector, `${sector.id}.particular`, Object.keys(sector.particular), countries, 'country')
    refer(sector, `${sector.id}.trade`, sector.trade, tradeSectors, 'trade sector')
  }
  for (const country of atlas.countries) {
    country.relation.forEach((sentence, i) => {
      refer(country, `relation.${i}.items`, sentence.items, items, 'item')
    })
    refer(country, 'next.items', country.next.items, items, 'item')
  }
  for (const trade of atlas.trade.countries) {
    refer(trade, 'country', [trade.country], countries, 'country')
    trade.sectors.forEach((row, i) => {
      refer(trade, `sectors.${i}.values`, Object.keys(row.values), tradeSectors, 'trade sector')
      refer(trade, `sectors.${i}.source`, [row.source], sources, 'source')
    })
    const others = trade.others.map((o) => o.source)
    refer(trade, 'others', others, sources, 'source')
  }
  for (const trade of [...atlas.trade.countries, atlas.trade.world]) {
    const years = trade.series.map((y) => y.source)
    refer(trade, 'series', years, sources, 'source')
  }
  const { priorities } = atlas.trade
  refer(priorities, 'item', [priorities.item], items, 'item')
  refer(priorities, 'sources', priorities.sources, sources, 'source')
  for (const { id, trade } of priorities.sectors.filter((p) => p.measured === 'goods')) {
    refer(priorities, `${id}.trade`, trade, tradeSectors, 'trade sector')
  }
  atlas.market.stages.forEach((stage, i) => {
    if (stage.share.status !== 'missing') {
      refer(atlas.market, `stages.${i}.share.sources`, stage.share.sources, sources, 'source')
    }
  })
  atlas.market.mine.forEach((year, i) => {
    refer(atlas.market, `mine.${i}.sources`, year.sources, sources, 'source')
  })
  for (const source of atlas.sources)
    if (!used.has(source.id)) fail(source, source.id, 'nothing rests on this source')
}

/** Two labels of one name would sit on each other. */
export function checkLabels(labels: MapLabels): void {
  const ids = [...labels.neighbours, ...labels.waters].map((l) => l.id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice) throw new DataError('shapes/labels.json', twice, 'duplicate label id')
}

/** A cell that there is not, or an owner that has no cell of its own, would quietly make a state of its own. */
export function checkOwners(owners: CellOwners, shapes: Shapes): void {
  const cells = new Set(shapes.objects.cells.geometries.map((g) => String(g.id)))
  for (const [cell, { in: india, intl }] of Object.entries(owners)) {
    if (!cells.has(cell)) throw new DataError('shapes/owners.json', cell, 'the topology has no such cell')
    const stranger = [india, intl].find((owner) => owner !== null && !cells.has(owner))
    if (stranger) throw new DataError('shapes/owners.json', cell, `no state "${stranger}" in the topology`)
  }
}
