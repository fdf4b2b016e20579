import type { Atlas } from '../domain/atlas.ts'
import { fiscalYearLabel } from '../domain/dates.ts'
import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import { WORLD } from '../domain/india.ts'
import type { About } from './fact.ts'
import { observations } from './partFacts.ts'

/** What rests on a source: one fact, or a run of years of one series. */
export interface Resting {
  /** The fact, or the first of the run. */
  readonly id: FactId
  readonly about: About | { readonly kind: 'disagreement'; readonly id: string; readonly title: string }
  /** How many facts there are in the run. */
  readonly count: number
  /** Of a run, its last fact's period. */
  readonly until: string | null
}

/** Source id → what rests on it, in the order of the data. */
export function restsOn(atlas: Atlas): ReadonlyMap<string, readonly Resting[]> {
  const found = new Map<string, Resting[]>()
  const add = (source: string, resting: Resting) => {
    const list = found.get(source) ?? []
    const same = (r: Resting) => r.id === resting.id && pointOf(r) === pointOf(resting)
    if (!list.some(same)) list.push(resting)
    found.set(source, list)
  }
  const one = (sources: readonly string[], id: FactId, about: Resting['about']) => {
    for (const source of sources) add(source, { id, about, count: 1, until: null })
  }
  for (const item of atlas.items)
    one(item.sources, factId('item', item.id), { kind: 'said', title: item.title })
  for (const { share, stage, scope } of atlas.market.stages) {
    if (share.status !== 'missing')
      one(share.sources, factId('stage', stage), { kind: 'stage', stage, scope })
  }
  for (const { sources, id, title } of saidOf(atlas)) one(sources, id, { kind: 'said', title })
  for (const run of runs(atlas)) add(run.source, run.resting)
  for (const { country, others } of atlas.trade.countries) {
    for (const { period, sources } of others) {
      one(sources, factId('report', country, period), { kind: 'report', country, period })
    }
  }
  for (const { id, at, about, readings } of atlas.disagreements) {
    const [first] = at
    if (!first) continue
    one(
      readings.flatMap((r) => r.sources),
      first,
      { kind: 'disagreement', id, title: about },
    )
  }
  // Shapes are no facts: what is known of them is their dataset.
  for (const { id, title, sources } of atlas.datasets) {
    const bare = sources.filter((source) => !found.has(source))
    one(bare, factId('dataset', id), { kind: 'said', title })
  }
  return found
}

/** Disagreements that touch the same fact are told apart by their own ids. */
const pointOf = ({ about }: Resting) => (about.kind === 'disagreement' ? about.id : null)

/** What the parts beside the atlas say, each by its title. */
function saidOf({ rareEarths, minerals, timeline, routes }: Atlas) {
  return [
    ...(timeline?.events ?? []).map(({ id, title, sources }) => ({
      id: factId('event', id),
      title,
      sources,
    })),
    ...(minerals?.sites ?? []).map(({ id, name, sources }) => ({
      id: factId('site', id),
      title: name,
      sources,
    })),
    ...(routes?.corridors ?? []).map(({ id, name, sources }) => ({
      id: factId('corridor', id),
      title: name,
      sources,
    })),
    ...(minerals?.figures ?? []).map(({ id, what, sources }) => ({
      id: factId('mineral', id),
      title: what,
      sources,
    })),
    ...observations({ rareEarths }).map(({ id, what, sources }) => ({
      id: factId('observation', id),
      title: what,
      sources,
    })),
    ...(rareEarths?.elements ?? []).map(({ symbol, name, sources, prices }) => ({
      id: factId('element', symbol),
      title: `${name} (${symbol})`,
      sources: prices ? [...sources, prices.source] : sources,
    })),
  ]
}

/** One fact of a series. */
interface Point {
  readonly key: string
  readonly source: string
  readonly about: About
  readonly id: FactId
  readonly until: string
}

/** The series of the parts: production by producer, reserves by edition, goods by commodity. */
function partPoints({ rareEarths, commodities }: Atlas): Point[] {
  const classified = new Map(commodities?.commodities.map((c) => [c.id, c.classification]))
  return [
    ...(rareEarths?.production ?? [])
      .filter((p) => p.preferred)
      .map(({ agency, year, producer, edition, source }) => ({
        key: `output ${agency} ${producer}`,
        source,
        about: { kind: 'output', agency, year, producer, edition } as const,
        id: factId('output', agency, year, producer),
        until: String(year),
      })),
    ...(rareEarths?.reserves ?? []).map(({ edition, producer, source }) => ({
      key: `reserve ${producer}`,
      source,
      about: { kind: 'reserve', edition, producer } as const,
      id: factId('reserve', edition, producer),
      until: String(edition),
    })),
    ...(commodities?.countries ?? []).flatMap(({ country, sources, rows }) => {
      const years = new Set(rows.map(([year, , id]) => `${year} ${classified.get(id)}`))
      return [...years].flatMap((text) => {
        const [year, classification] = text.split(' ')
        if (classification !== 'hs' && classification !== 'principal-commodity') return []
        return {
          key: `commodities ${country}`,
          source: sources[classification],
          about: { kind: 'commodities', country, year: Number(year), classification } as const,
          id: factId('commodities', country, Number(year), classification),
          until: fiscalYearLabel(Number(year)),
        }
      })
    }),
  ]
}

/** Years of one series that rest on one source, as a run. */
function runs(atlas: Atlas): { source: string; resting: Resting }[] {
  const points: Point[] = [
    ...atlas.trade.countries.flatMap(({ country, series, sectors }) => [
      ...series.map(({ year, source }) => ({
        key: `trade ${country}`,
        source,
        about: { kind: 'trade', country, year } as const,
        id: factId('trade', country, year),
        until: fiscalYearLabel(year),
      })),
      ...sectors.map(({ year, source }) => ({
        key: `goods ${country}`,
        source,
        about: { kind: 'goods', country, year } as const,
        id: factId('goods', country, year),
        until: fiscalYearLabel(year),
      })),
    ]),
    ...atlas.trade.world.series.map(({ year, source }) => ({
      key: `trade ${WORLD}`,
      source,
      about: { kind: 'trade', country: WORLD, year } as const,
      id: factId('trade', WORLD, year),
      until: fiscalYearLabel(year),
    })),
    ...atlas.market.mine.map(({ agency, year, source }) => ({
      key: `mine ${agency}`,
      source,
      about: { kind: 'mine', agency, year } as const,
      id: factId('mine', agency, year),
      until: String(year),
    })),
    ...partPoints(atlas),
  ]
  const grouped = new Map<string, Point[]>()
  for (const point of points) {
    const key = `${point.key} ${point.source}`
    grouped.set(key, [...(grouped.get(key) ?? []), point])
  }
  return [...grouped.values()].flatMap((run) => {
    const [first, last] = [run[0], run.at(-1)]
    if (!first || !last) return []
    const count = new Set(run.map((p) => p.id)).size
    const { source, id, about } = first
    return [{ source, resting: { id, about, count, until: count > 1 ? last.until : null } }]
  })
}
