import type { Market, Stage } from '../domain/market.ts'

export interface StageRow {
  readonly stage: Stage
  /** What the share is of, as the source says it. */
  readonly scope: string
  /** Percent; null where no figure was found. */
  readonly share: number | null
  readonly period: string
  readonly note: string | null
}

export interface Chain {
  readonly rows: readonly StageRow[]
  readonly sources: readonly string[]
}

/** China's share at each stage of the magnet rare-earth chain. */
export function chain(stages: Market['stages']): Chain {
  return {
    rows: stages.map(({ stage, scope, share }) => ({
      stage,
      scope,
      share: share.status === 'missing' ? null : share.value,
      period: share.period,
      note: share.status === 'missing' ? share.reason : (share.note ?? null),
    })),
    sources: [...new Set(stages.flatMap(({ share }) => (share.status === 'missing' ? [] : share.sources)))],
  }
}
