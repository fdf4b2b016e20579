import type { Atlas } from '../src/domain/atlas.ts'
import type { MapLabels } from '../src/domain/home.ts'
import { observations } from '../src/select/partFacts.ts'
import { checkParts } from './checkParts.ts'
import { checkProvenance } from './provenance.ts'
import { DataError } from './read.ts'

/** Where each part was read from, so that a fault can name its file. */
export interface Origin {
  readonly of: (part: object) => string
}

/** Stops at a fault in a part of the atlas: where in it, and why. */
export type Fail = (part: object, path: string, reason: string) => void

/** What one file alone cannot tell: ids are unique, and every reference finds what it names. */
export function check(atlas: Atlas, origin: Origin): void {
  const fail: Fail = (part, path, reason) => {
    throw new DataError(origin.of(part), path, reason)
  }
  const known = idsOf(atlas, fail)
  const used = new Set<string>()
  const refer: Refer = (part, path, ids, what) =>
    ids.forEach((id, i) => {
      if (!known[what].has(id)) fail(part, `${path}.${i}`, `unknown ${what} "${id}"`)
      if (what === 'source') used.add(id)
    })
  checkFacts(atlas, refer)
  checkNumbers(atlas, refer)
  checkDoubts(atlas, refer)
  checkParts(atlas, refer, fail)
  for (const source of atlas.sources)
    if (!used.has(source.id)) fail(source, source.id, 'nothing rests on this source')
  checkProvenance(atlas, fail)
}

/** The ids of each kind, of which none is there twice. */
function idsOf(atlas: Atlas, fail: Fail) {
  const unique = (parts: readonly { id: string }[], what: string): ReadonlySet<string> => {
    const seen = new Set<string>()
    for (const part of parts) {
      if (seen.has(part.id)) fail(part, part.id, `duplicate ${what} id`)
      seen.add(part.id)
    }
    return seen
  }
  return {
    country: unique(atlas.countries, 'country'),
    sector: unique(atlas.sectors, 'sector'),
    source: unique(atlas.sources, 'source'),
    item: unique(atlas.items, 'item'),
    'trade sector': unique(atlas.trade.sectors, 'trade sector'),
    dataset: unique(atlas.datasets, 'dataset'),
    licence: unique(atlas.licences, 'licence'),
    disagreement: unique(atlas.disagreements, 'disagreement'),
    gap: unique(atlas.gaps, 'gap'),
    event: unique(atlas.timeline?.events ?? [], 'event'),
    site: unique(atlas.minerals?.sites ?? [], 'site'),
    corridor: unique(
      [...(atlas.routes?.corridors ?? []), ...(atlas.routes?.cities ?? [])],
      'corridor or city',
    ),
    mineral: unique(atlas.minerals?.figures ?? [], 'mineral figure'),
    observation: unique(observations(atlas), 'observation'),
    commodity: unique(atlas.commodities?.commodities ?? [], 'commodity'),
  }
}

/** Stops where a part names, at a path of it, an id that there is not. */
export type Refer = (
  part: object,
  path: string,
  ids: readonly string[],
  what: keyof ReturnType<typeof idsOf>,
) => void

function checkFacts(atlas: Atlas, refer: Refer): void {
  for (const item of atlas.items) {
    refer(item, `${item.id}.countries`, item.countries, 'country')
    refer(item, `${item.id}.sector`, [item.sector], 'sector')
    refer(item, `${item.id}.sources`, item.sources, 'source')
  }
  for (const sector of atlas.sectors) {
    refer(sector, `${sector.id}.items`, sector.items, 'item')
    refer(sector, `${sector.id}.particular`, Object.keys(sector.particular), 'country')
    for (const [id, { items }] of Object.entries(sector.particular)) {
      refer(sector, `${sector.id}.particular.${id}.items`, items, 'item')
    }
    refer(sector, `${sector.id}.trade`, sector.trade, 'trade sector')
  }
  for (const country of atlas.countries) {
    country.relation.forEach((sentence, i) => {
      refer(country, `relation.${i}.items`, sentence.items, 'item')
    })
    refer(country, 'next.items', country.next.items, 'item')
  }
}

function checkNumbers({ trade: { countries, world, priorities }, market }: Atlas, refer: Refer): void {
  for (const trade of countries) {
    refer(trade, 'country', [trade.country], 'country')
    trade.sectors.forEach((row, i) => {
      refer(trade, `sectors.${i}.values`, Object.keys(row.values), 'trade sector')
      refer(trade, `sectors.${i}.source`, [row.source], 'source')
    })
    const others = trade.others.flatMap((o) => o.sources)
    refer(trade, 'others', others, 'source')
  }
  for (const trade of [...countries, world]) {
    const years = trade.series.map((y) => y.source)
    refer(trade, 'series', years, 'source')
  }
  refer(priorities, 'item', [priorities.item], 'item')
  for (const { id, trade } of priorities.sectors.filter((p) => p.measured === 'goods')) {
    refer(priorities, `${id}.trade`, trade, 'trade sector')
  }
  market.stages.forEach((stage, i) => {
    if (stage.share.status !== 'missing') {
      refer(market, `stages.${i}.share.sources`, stage.share.sources, 'source')
    }
  })
  market.mine.forEach((year, i) => {
    refer(market, `mine.${i}.source`, [year.source], 'source')
  })
}

function checkDoubts(atlas: Atlas, refer: Refer): void {
  atlas.datasets.forEach((dataset, i) => {
    refer(dataset, `${i}.sources`, dataset.sources, 'source')
  })
  for (const disagreement of atlas.disagreements) {
    disagreement.readings.forEach((reading, i) => {
      refer(disagreement, `${disagreement.id}.readings.${i}.sources`, reading.sources, 'source')
    })
  }
}

/** Two labels of one name would sit on each other. */
export function checkLabels(labels: MapLabels): void {
  const ids = [...labels.neighbours, ...labels.waters].map((l) => l.id)
  const twice = ids.find((id, i) => ids.indexOf(id) !== i)
  if (twice) throw new DataError('shapes/labels.json', twice, 'duplicate label id')
}
