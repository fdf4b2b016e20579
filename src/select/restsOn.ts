import type { Atlas } from '../domain/atlas.ts'
import { type FactId, factId } from '../domain/fact.ts'
import { fiscalYearLabel } from '../domain/period.ts'
import type { About } from './fact.ts'

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

/** Years of one series that rest on one source, as a run. */
function runs(atlas: Atlas): { source: string; resting: Resting }[] {
  const points = [
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
    ...atlas.market.mine.map(({ agency, year, source }) => ({
      key: `mine ${agency}`,
      source,
      about: { kind: 'mine', agency, year } as const,
      id: factId('mine', agency, year),
      until: String(year),
    })),
  ]
  const grouped = new Map<string, typeof points>()
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
