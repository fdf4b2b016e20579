import type { FactId } from '../domain/fact.ts'
import { factId } from '../domain/factId.ts'
import type { FigureStatus } from '../domain/figure.ts'
import type { Market, Stage } from '../domain/market.ts'

export interface StageRow {
  readonly id: FactId
  readonly stage: Stage
  /** What the share is of, as the source says it. */
  readonly scope: string
  /** Percent; null where no figure was found. */
  readonly share: number | null
  readonly period: string
  readonly status: FigureStatus
  readonly note: string | null
}

export interface Chain {
  readonly rows: readonly StageRow[]
}

/** China's share at each stage of the magnet rare-earth chain. */
export function chain(stages: Market['stages']): Chain {
  return {
    rows: stages.map(({ stage, scope, share }) => ({
      id: factId('stage', stage),
      stage,
      scope,
      share: share.status === 'missing' ? null : share.value,
      period: share.period,
      status: share.status,
      note: share.status === 'missing' ? share.reason : (share.note ?? null),
    })),
  }
}
