import { STAGES } from '../../domain/agencies.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { Stage } from '../../domain/market.ts'
import type { ShareReading } from '../../domain/rareEarths.ts'
import { shareOf } from '../mineShare.ts'

export interface AllStagesRow {
  readonly stage: Stage
  /** Percent of all rare earths; null where no figure may be drawn. */
  readonly share: number | null
  /** null where there is no share. */
  readonly year: number | null
  readonly estimated: boolean
  readonly at: readonly FactId[]
}

/** China's share by stage, of all rare earths: mining by the newest year of the USGS, and nothing for the rest. */
export function allStages(market: Atlas['market']): readonly AllStagesRow[] {
  const latest = market.mine.filter((m) => m.agency === 'usgs').toSorted((a, b) => b.year - a.year)[0]
  return STAGES.map((stage) =>
    stage === 'mining' && latest
      ? {
          stage,
          share: shareOf(latest),
          year: latest.year,
          estimated: latest.status === 'estimated',
          at: [factId('mine', 'usgs', latest.year)],
        }
      : { stage, share: null, year: null, estimated: false, at: [] },
  )
}

/** What else is printed of a share, by stage; of one stage the newest first. */
export const shareReadings = (shares: readonly ShareReading[]): readonly ShareReading[] =>
  shares.toSorted(
    (a, b) =>
      STAGES.indexOf(a.stage) - STAGES.indexOf(b.stage) || (b.period ?? '').localeCompare(a.period ?? ''),
  )
