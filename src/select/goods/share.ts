import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA, WORLD } from '../../domain/india.ts'
import type { FiscalYear } from '../../domain/period.ts'
import { statusOf, type TradePoint, totalOf, tradeOf, tradeSeries } from '../trade.ts'

/** The part of India's goods trade that is with one partner, or with the five together (IND). */
export interface ShareLine {
  readonly id: CountryId
  /** Percent, in the order of the years; null where one of the two totals is not known. */
  readonly shares: readonly (number | null)[]
}

export interface Shares {
  readonly years: readonly { readonly year: FiscalYear; readonly status: TradePoint['status'] }[]
  /** The five together first; where a partner is chosen, it and the five. */
  readonly lines: readonly ShareLine[]
  /** What is told of in the title: the chosen partner, or the five together. */
  readonly told: {
    readonly id: CountryId
    readonly latest: SharePoint
    readonly highest: SharePoint
  } | null
  readonly at: readonly FactId[]
}

interface SharePoint {
  readonly year: FiscalYear
  readonly status: TradePoint['status']
  /** Percent. */
  readonly share: number
}

/** Exports and imports with a partner in percent of all that India exports and imports, by fiscal year. */
export function shares(atlas: Atlas, country: CountryId | null): Shares {
  const { world } = atlas.trade
  const years = world.series
    .map((w) => ({
      year: w.year,
      status: statusOf([w, ...tradeOf(atlas, country).map((t) => t.series.find((y) => y.year === w.year))]),
    }))
    .sort((a, b) => a.year - b.year)
  const one = country === INDIA ? null : country
  const ids = [INDIA, ...(one ? [one] : atlas.trade.countries.map((t) => t.country))]
  const all = new Map(world.series.map((w) => [w.year, w.status === 'missing' ? null : totalOf(w)]))
  const lines = ids.map((id): ShareLine => {
    const points = new Map(tradeSeries(atlas, id, []).points.map((p) => [p.year, totalOf(p)]))
    return { id, shares: years.map(({ year }) => percent(points.get(year), all.get(year))) }
  })
  const told = lines.find((l) => l.id === (one ?? INDIA))
  const known = years.flatMap((y, i): SharePoint[] => {
    const share = told?.shares[i] ?? null
    return share === null ? [] : [{ ...y, share }]
  })
  const [latest, highest] = [known.at(-1), known.toSorted((a, b) => b.share - a.share)[0]]
  return {
    years,
    lines,
    told: told && latest && highest ? { id: told.id, latest, highest } : null,
    at: [latest, highest].flatMap((p) => (p && told ? shareFacts(told.id, p.year) : [])),
  }
}

/** The facts of a share: the trade with the partner, and all of India's. */
export const shareFacts = (id: CountryId, year: FiscalYear): FactId[] => [
  factId('trade', id, year),
  factId('trade', WORLD, year),
]

const percent = (part: number | null | undefined, whole: number | null | undefined): number | null =>
  part == null || whole == null || whole === 0 ? null : (part / whole) * 100
