import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { Market, Stage } from '../../domain/market.ts'
import type { MineOutput } from '../../domain/rareEarths.ts'
import { preferred } from './production.ts'

export interface ConcentrationYear {
  readonly year: number
  /** Of shares in the world that is printed, as every other share of mining here. */
  readonly hhi: number
  /** Of shares in the sum of the rows, which the printed world is rounded from. */
  readonly ofSum: number
  readonly worldTonnes: number
  /** Of the printed world, percent, the largest first: what is squared. */
  readonly shares: readonly number[]
  readonly rows: number
  readonly estimated: boolean
  readonly at: readonly FactId[]
}

/** Of a printed world: rows that make less or more than it by this are not all of its producers. */
const WHOLE = 0.02

/**
 * How concentrated mine production is, by the USGS: the sum of the squared shares of the producers in percent
 * (Herfindahl and Hirschman), 10,000 where there is one. Only of years whose rows make up the world; "all others" is
 * counted as if it were one producer.
 */
export function concentration(production: readonly MineOutput[]): readonly ConcentrationYear[] {
  const rows = preferred(production, 'usgs')
  return rows
    .filter((p) => p.producer === 'world')
    .toSorted((a, b) => a.year - b.year)
    .flatMap(({ year, tonnes: world }) => {
      const own = rows.flatMap((p) =>
        p.year === year && p.producer !== 'world' && p.tonnes ? [{ ...p, tonnes: p.tonnes }] : [],
      )
      const sum = own.reduce((n, p) => n + p.tonnes, 0)
      if (!world || Math.abs(sum - world) > WHOLE * world) return []
      const sharesOf = (total: number) => own.map((p) => (p.tonnes / total) * 100)
      const hhi = (total: number) => sharesOf(total).reduce((n, share) => n + share ** 2, 0)
      return [
        {
          year,
          hhi: hhi(world),
          ofSum: hhi(sum),
          worldTonnes: world,
          shares: sharesOf(world).toSorted((a, b) => b - a),
          rows: own.length,
          estimated: own.some((p) => p.status === 'estimated'),
          at: [...own.map((p) => p.producer), 'world'].map((who) => factId('output', 'usgs', year, who)),
        },
      ]
    })
}

export interface StageFloor {
  readonly stage: Stage
  readonly scope: string
  /** China's, percent. */
  readonly share: number
  readonly period: string
  /** What China's share alone makes, and what it would be if all the rest were one producer. */
  readonly floor: number
  readonly ceiling: number
  readonly at: FactId
}

/** Between what the concentration of each stage of the magnet chain must lie, where China's share is all that is known. */
export const stageFloors = (stages: Market['stages']): readonly StageFloor[] =>
  stages.flatMap(({ stage, scope, share }) =>
    share.status === 'missing'
      ? []
      : [
          {
            stage,
            scope,
            share: share.value,
            period: share.period,
            floor: share.value ** 2,
            ceiling: share.value ** 2 + (100 - share.value) ** 2,
            at: factId('stage', stage),
          },
        ],
  )
