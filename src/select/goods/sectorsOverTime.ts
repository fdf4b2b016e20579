import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { FiscalYear } from '../../domain/period.ts'
import { CLASSIFICATIONS, type Classification, type Flow, type TradeSectorId } from '../../domain/trade.ts'
import type { View } from '../../view/view.ts'
import { sum, tradeOf, tradeSectorsOf } from '../trade.ts'
import { measuredIn } from './measured.ts'

export interface SectorLine {
  readonly id: TradeSectorId
  readonly label: string
  /** USD million by year; null where a partner has no table, zero where the tables leave the sector out. */
  readonly values: readonly (number | null)[]
}

/** The largest sector of a year. */
export interface Largest {
  readonly label: string
  readonly value: number
  readonly year: FiscalYear
}

/** The years of one classification: nothing of it is joined to, or added to, the other. */
export interface SectorSpan {
  readonly classification: Classification
  readonly years: readonly FiscalYear[]
  /** Largest first, by the highest value that they ever have; those that are never traded are left out. */
  readonly lines: readonly SectorLine[]
  /** Those of the classification that are never traded: zero wherever there is a table. */
  readonly never: readonly SectorLine[]
  /** The largest in the newest year; null where nothing was traded. */
  readonly first: Largest | null
}

export interface SectorsOverTime {
  readonly flow: Flow
  /** HS chapters first; a classification without a year is not there. */
  readonly spans: readonly SectorSpan[]
  readonly narrowed: boolean
  /** The largest of the latest year that has some, where the newest year of every span has none; else null. */
  readonly latest: (Largest & { readonly classification: Classification }) | null
  /** The facts that the title states: the newest year of each span, and the latest that has some. */
  readonly at: readonly FactId[]
}

/** One flow by trade sector over the years, each classification by itself. */
export function sectorsOverTime(
  atlas: Atlas,
  country: CountryId | null,
  sectors: View['sectors'],
  flow: Flow,
): SectorsOverTime {
  const only = tradeSectorsOf(atlas, sectors)
  const tables = tradeOf(atlas, country).map((t) => t.sectors.filter((r) => r.flow === flow))
  const spans = CLASSIFICATIONS.flatMap((classification): SectorSpan[] => {
    const own = tables.map((list) => list.filter((r) => r.classification === classification))
    const years = [...new Set(own.flat().map((r) => r.year))].sort((a, b) => a - b)
    const value = (id: TradeSectorId, year: FiscalYear) =>
      sum(
        own.map((list) => {
          const table = list.find((r) => r.year === year)
          // A sector that a table leaves out had no trade of 0.01 or more.
          return table ? (table.values[id] ?? 0) : null
        }),
      )
    const measured = measuredIn(atlas, classification)
    const all = atlas.trade.sectors
      .filter((s) => measured.has(s.id) && (only === null || only.includes(s.id)))
      .map((s) => ({ id: s.id, label: s.label, values: years.map((year) => value(s.id, year)) }))
    const lines = all.filter((line) => highest(line) > 0).sort((a, b) => highest(b) - highest(a))
    const never = all.filter((line) => highest(line) === 0)
    const first = largestOf(years, lines, years.length - 1)
    return years.length > 0 ? [{ classification, years, lines, never, first }] : []
  })
  const latest = spans.some((s) => s.first) ? null : latestOf(spans)
  const told = [...spans.flatMap((s) => s.years.slice(-1)), ...(latest ? [latest.year] : [])]
  return {
    flow,
    spans,
    narrowed: only !== null,
    latest,
    at: told.map((year) => factId('goods', country ?? INDIA, year)),
  }
}

const highest = ({ values }: SectorLine) => Math.max(0, ...values.flatMap((v) => v ?? []))

function largestOf(years: readonly FiscalYear[], lines: readonly SectorLine[], i: number): Largest | null {
  const year = years[i]
  if (year === undefined) return null
  const traded = lines.flatMap(({ label, values }) => {
    const value = values[i]
    return value ? [{ label, value, year }] : []
  })
  return traded.sort((a, b) => b.value - a.value)[0] ?? null
}

const latestOf = (spans: readonly SectorSpan[]): SectorsOverTime['latest'] =>
  spans
    .flatMap(({ classification, years, lines }) =>
      years.flatMap((_, i) => {
        const largest = largestOf(years, lines, i)
        return largest ? [{ ...largest, classification }] : []
      }),
    )
    .sort((a, b) => b.year - a.year)[0] ?? null
