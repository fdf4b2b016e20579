import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { Classification, Flow } from '../../domain/trade.ts'
import type { View } from '../../view/view.ts'
import { tradeSectorsOf } from '../trade.ts'
import { cents, factOfRow, type GoodsRow, goodsRows, yearsOf } from './goodsRows.ts'

/** A row of the table of all commodities. */
export interface TableRow extends GoodsRow {
  /** Of the trade sector that it is counted in. */
  readonly sector: string
  readonly at: FactId
  /** Its commodity, sector and country in small letters, for the filter by words. */
  readonly text: string
}

export interface RowChoice {
  /** null is both. */
  readonly flow: Flow | null
  readonly classification: Classification | null
}

export interface TableRows {
  /** What the view and the choice leave; newest first, then largest first. */
  readonly rows: readonly TableRow[]
  /** All there are. */
  readonly all: number
  /** Years that have rows, newest first. */
  readonly years: readonly FiscalYear[]
}

/** The commodity rows that the filter of the page and the choices of the table leave. */
export function tableRows(
  atlas: Atlas,
  view: Pick<View, 'country' | 'sectors' | 'year'>,
  { flow, classification }: RowChoice,
  nameOf: (country: CountryId) => string,
): TableRows {
  const everything = goodsRows(atlas, null)
  const only = tradeSectorsOf(atlas, view.sectors)
  const labels = new Map<string, string>(atlas.trade.sectors.map((s) => [s.id, s.label]))
  const rows = goodsRows(atlas, view.country)
    .filter(
      (r) =>
        (view.year === null || r.year === view.year) &&
        (flow === null || r.flow === flow) &&
        (classification === null || r.commodity.classification === classification) &&
        (only === null || only.includes(r.commodity.sector)),
    )
    .map((r): TableRow => {
      const sector = labels.get(r.commodity.sector) ?? r.commodity.sector
      const text = `${r.commodity.label} ${sector} ${nameOf(r.country)}`.toLowerCase()
      return { ...r, sector, at: factOfRow(r), text }
    })
    .sort((a, b) => b.year - a.year || b.value - a.value)
  return { rows, all: everything.length, years: yearsOf(everything) }
}

/** Whether a row has each of the words. */
export const hasWords = ({ text }: Pick<TableRow, 'text'>, words: readonly string[]): boolean =>
  words.every((word) => text.includes(word))

/** The words of what was typed. */
export const wordsOf = (q: string): string[] => q.toLowerCase().split(/\s+/).filter(Boolean)

/** USD million; null where rows are of two flows or two classifications, which never add, or where there are none. */
export function sumOfRows(rows: readonly GoodsRow[]): number | null {
  const [first] = rows
  const alike = (r: GoodsRow) =>
    r.flow === first?.flow && r.commodity.classification === first.commodity.classification
  return rows.length > 0 && rows.every(alike) ? cents(rows.map((r) => r.value)) : null
}
