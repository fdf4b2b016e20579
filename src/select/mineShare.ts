import type { Agency } from '../domain/agencies.ts'
import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import type { Market, MineYear } from '../domain/market.ts'

export interface MineSharePoint {
  readonly year: number
  /** Percent of world mine production, all rare earths; null where the agency's series has no year. */
  readonly usgs: number | null
  readonly bgs: number | null
  /** USGS marks its figure for China as an estimate. */
  readonly estimated: boolean
  readonly note: string | null
  /** The facts of the year. */
  readonly at: readonly FactId[]
}

export interface MineShare {
  readonly points: readonly MineSharePoint[]
  /** The newest USGS share and the highest of BGS: what the title says. */
  readonly latest: { readonly year: number; readonly share: number; readonly estimated: boolean }
  readonly peak: { readonly year: number; readonly share: number }
  /** The facts that the title states: the newest of USGS, the highest of BGS. */
  readonly at: readonly FactId[]
}

/** China's share of mine production: China and world from one agency and one edition, in percent with one decimal. */
export const shareOf = (m: Pick<MineYear, 'chinaTonnes' | 'worldTonnes'>) =>
  Math.round((m.chinaTonnes / m.worldTonnes) * 1000) / 10

/** Two agencies, two lines: neither is ever divided by the other. */
export function mineShare(mine: Market['mine']): MineShare | null {
  const of = (agency: Agency) =>
    mine
      .filter((m) => m.agency === agency)
      .map((m) => ({ year: m.year, share: shareOf(m), estimated: m.status === 'estimated' }))
  const [usgs, bgs] = [of('usgs'), of('bgs')]
  const latest = usgs.toSorted((a, b) => b.year - a.year)[0]
  const peak = bgs.toSorted((a, b) => b.share - a.share)[0]
  if (!latest || !peak) return null
  const years = mine.map((m) => m.year)
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return {
    latest,
    peak,
    points: Array.from({ length: last - first + 1 }, (_, i) => {
      const year = first + i
      return {
        year,
        usgs: usgs.find((p) => p.year === year)?.share ?? null,
        bgs: bgs.find((p) => p.year === year)?.share ?? null,
        estimated: usgs.some((p) => p.year === year && p.estimated),
        note:
          mine
            .filter((m) => m.year === year)
            .flatMap((m) => m.note ?? [])
            .join(' ') || null,
        at: mine.filter((m) => m.year === year).map((m) => factId('mine', m.agency, year)),
      }
    }),
    at: [factId('mine', 'usgs', latest.year), factId('mine', 'bgs', peak.year)],
  }
}
