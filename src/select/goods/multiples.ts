import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { View } from '../../view/view.ts'
import { type TradePoint, type TradeSeries, totalOf, tradeSeries } from '../trade.ts'

export interface Multiple {
  readonly id: CountryId
  readonly iso2: string
  readonly series: TradeSeries
}

/** One partner in the newest year that all five have. */
interface Ranked {
  readonly id: CountryId
  readonly iso2: string
  readonly total: number
  readonly balance: number
}

export interface Multiples {
  /** In the order of the atlas. */
  readonly panels: readonly Multiple[]
  /** USD million: the highest export and the highest import of any of them, which one scale for all has to hold. */
  readonly scale: { readonly export: number; readonly import: number }
  /** The year that is asked for, or the newest, where all have both flows, largest partner first; null where there is none. */
  readonly latest: {
    readonly year: FiscalYear
    readonly status: TradePoint['status']
    readonly ranked: readonly Ranked[]
    readonly at: readonly FactId[]
  } | null
}

/** Exports and imports of each of the five, or of `only` those, over the years, to be compared. */
export function multiples(
  atlas: Atlas,
  sectors: View['sectors'],
  only?: readonly CountryId[],
  asked: View['year'] = null,
): Multiples {
  const panels = atlas.trade.countries.flatMap(({ country }): Multiple[] => {
    const found = atlas.countries.find((c) => c.id === country && (only?.includes(c.id) ?? true))
    return found ? [{ id: country, iso2: found.iso2, series: tradeSeries(atlas, country, sectors) }] : []
  })
  const points = panels.flatMap((p) => p.series.points)
  const highest = (flow: 'export' | 'import') => Math.max(0, ...points.flatMap((p) => p[flow] ?? []))
  return {
    panels,
    scale: { export: highest('export'), import: highest('import') },
    latest: latest(panels, asked),
  }
}

function latest(panels: readonly Multiple[], asked: View['year']): Multiples['latest'] {
  const all = new Set(panels.flatMap((p) => p.series.points.map((point) => point.year)))
  const years = asked === null ? [...all].sort((a, b) => b - a) : [asked]
  for (const year of years) {
    const found = panels.flatMap(({ id, iso2, series }) => {
      const point = series.points.find((p) => p.year === year)
      const total = point ? totalOf(point) : null
      return point && point.export !== null && point.import !== null && total !== null
        ? [{ id, iso2, point, total, balance: point.export - point.import }]
        : []
    })
    if (found.length === 0 || found.length < panels.length) continue
    return {
      year,
      status: found.some((f) => f.point.status === 'provisional') ? 'provisional' : 'reported',
      ranked: found
        .map(({ id, iso2, total, balance }) => ({ id, iso2, total, balance }))
        .sort((a, b) => b.total - a.total),
      at: found.map((f) => f.point.at),
    }
  }
  return null
}
