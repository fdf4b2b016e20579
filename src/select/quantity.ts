import type { Atlas } from '../domain/atlas.ts'
import type { FigureStatus, Operation } from '../domain/figure.ts'
import type { CountryId } from '../domain/ids.ts'
import { WORLD } from '../domain/india.ts'
import type { ObservationStatus } from '../domain/observation.ts'
import { FLOWS, type Flow } from '../domain/trade.ts'
import { shareOf } from './mineShare.ts'
import { flowOf, statusOf, sum, tradeOf } from './trade.ts'

type Data = Pick<Atlas, 'trade' | 'market' | 'minerals'>

/**
 * One number of the atlas by its address; null where there is none.
 *
 * - `trade:UZB:2024:export|import|total`: goods trade of FY2024-25, USD million; IND is the five together, WLD all
 *   of India's trade
 * - `goods:UZB:2021:export:pharmaceuticals`: one trade sector of one flow, USD million
 * - `mine:usgs:2024:china|world|share`: tonnes of REO, or percent
 * - `mineral:tj-antimony-mine-2025:value|world`: in the unit of the figure
 */
export function quantity(atlas: Data, address: string): number | null {
  const [kind, who = '', year = '', what = '', sector] = address.split(':')
  if (kind === 'mineral') {
    const found = atlas.minerals?.figures.find((f) => f.id === who)
    return (year === 'world' ? found?.world?.value : found?.value) ?? null
  }
  if (kind === 'mine') {
    const found = atlas.market.mine.find((m) => m.agency === who && m.year === Number(year))
    if (!found) return null
    const numbers = new Map([
      ['share', shareOf(found)],
      ['china', found.chinaTonnes],
      ['world', found.worldTonnes],
    ])
    return numbers.get(what) ?? null
  }
  const flows = FLOWS.filter((flow) => what === flow || what === 'total')
  const rows = rowsOf(atlas, who as CountryId, Number(year))
  if (kind === 'trade') return sum(flows.flatMap((flow) => rows.map((y) => flowOf(y, flow))))
  const known = kind === 'goods' && atlas.trade.sectors.some((s) => s.id === sector)
  return known ? sum(flows.map((flow) => goods(atlas, who as CountryId, Number(year), flow, sector))) : null
}

const rowsOf = (atlas: Data, who: CountryId, year: number) =>
  (who === WORLD ? [atlas.trade.world] : tradeOf(atlas, who)).map(({ series }) =>
    series.find((y) => y.year === year),
  )

function goods(atlas: Data, who: CountryId, year: number, flow: Flow, sector: string | undefined) {
  const rows = tradeOf(atlas, who).map((t) => t.sectors.find((r) => r.year === year && r.flow === flow))
  // A sector that a table leaves out had no trade of 0.01 or more.
  return sum(
    rows.map((row) => (row ? (Object.entries(row.values).find(([id]) => id === sector)?.[1] ?? 0) : null)),
  )
}

/** How the number at an address came about; of several the weakest. */
export function quantityStatus(atlas: Data, address: string): FigureStatus | ObservationStatus {
  const [kind, who = '', year = '', what] = address.split(':')
  if (quantity(atlas, address) === null) return 'missing'
  if (kind === 'goods') return 'reported'
  if (kind === 'mineral') {
    const found = atlas.minerals?.figures.find((f) => f.id === who)
    // The status is of the figure here; the world's is as the source prints it.
    return year === 'world' ? 'reported' : (found?.status ?? 'missing')
  }
  if (kind === 'mine') {
    const found = atlas.market.mine.find((m) => m.agency === who && m.year === Number(year))
    if (what === 'share') return 'computed'
    // The status is of the figure for China; the agency prints that for the world.
    return what === 'china' ? (found?.status ?? 'missing') : 'reported'
  }
  return statusOf(rowsOf(atlas, who as CountryId, Number(year)))
}

/** What an operation makes of its inputs, to two decimals; null where one of them is missing, or there is no result. */
export function compute(operation: Operation, inputs: readonly (number | null)[]): number | null {
  const numbers = inputs.filter((n) => n !== null)
  const [first, second] = numbers
  if (numbers.length < inputs.length || first === undefined || second === undefined) return null
  const result =
    operation === 'sum'
      ? numbers.reduce((a, b) => a + b)
      : operation === 'difference'
        ? first - second
        : (first / second) * 100
  return Number.isFinite(result) ? Math.round(result * 100) / 100 : null
}
