import type { Atlas } from '../domain/atlas.ts'
import { INDIA } from '../domain/india.ts'
import type { FiscalYear } from '../domain/period.ts'
import type { View } from '../view/view.ts'
import { comparedIn } from './compare/shown.ts'
import { cooperationOf } from './cooperation.ts'
import { begunIn, hasBegun } from './time.ts'
import { tradeSectorsOf, tradeSeries } from './trade.ts'

export interface TimeModel {
  /** The stops of the slider but the last, which is now. */
  readonly years: readonly FiscalYear[]
  /** Cooperation items of the choice that began in each of the years. */
  readonly begun: readonly number[]
  /** How many had begun by the year that is chosen, and how many there are. */
  readonly shown: number
  readonly all: number
  /** The first and the last year with a figure of goods trade of the choice; null where the statistics know no such goods. */
  readonly trade: readonly [FiscalYear, FiscalYear] | null
}

type Choice = Pick<View, 'country' | 'compare' | 'sectors'>

/** What the slider of years shows: of the chosen or compared countries and the chosen sectors, or of all. */
export function timeModel(
  atlas: Atlas,
  years: readonly FiscalYear[],
  { year, ...choice }: Choice & Pick<View, 'year'>,
): TimeModel {
  const items = cooperationOf(atlas.items, statesOf(choice), choice.sectors)
  return {
    years,
    begun: years.map((one) => items.filter((item) => begunIn(item) === one).length),
    shown: items.filter((item) => hasBegun(item, year)).length,
    all: items.length,
    trade: tradeYears(atlas, choice),
  }
}

/** Those that are compared, or the chosen one; none means all. */
const statesOf = ({ country, compare }: Choice) => {
  const compared = comparedIn({ country, compare })
  return compared.length > 0 || country === null ? compared : [country]
}

/** As the charts have it, of each of the partners of the choice. */
function tradeYears(atlas: Atlas, choice: Choice): TimeModel['trade'] {
  if (tradeSectorsOf(atlas, choice.sectors)?.length === 0) return null
  const chosen = statesOf(choice).filter((id) => id !== INDIA)
  const partners = chosen.length > 0 ? chosen : atlas.trade.countries.map(({ country }) => country)
  const known = partners.flatMap((id) =>
    tradeSeries(atlas, id, choice.sectors).points.flatMap((p) =>
      p.export === null && p.import === null ? [] : [p.year],
    ),
  )
  return known.length === 0 ? null : [Math.min(...known), Math.max(...known)]
}
