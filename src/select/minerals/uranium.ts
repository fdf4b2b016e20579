import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { MineralFigure } from '../../domain/minerals.ts'
import { figureIn, type MineralsAsked } from './subject.ts'

export interface UraniumModel {
  readonly year: string
  /** The states asked for, the largest first. */
  readonly shares: readonly {
    readonly at: FactId
    readonly country: CountryId
    /** Percent of the world's mine production, not rounded. */
    readonly share: number
  }[]
  /** All that is printed of uranium there, the newest year first. */
  readonly figures: readonly MineralFigure[]
}

/** Uranium by mine, in the newest year that has the world's output from the same source; null where there is none. */
export function uranium(atlas: Atlas, { country, sectors }: MineralsAsked): UraniumModel | null {
  const figures = (atlas.minerals?.figures ?? []).filter(
    (f) => f.mineral === 'uranium' && (country === null || f.country === country) && figureIn(f, sectors),
  )
  const all = figures.flatMap((f) =>
    f.chart && f.country !== null && f.value !== null && f.world && f.period !== null
      ? [
          {
            at: factId('mineral', f.id),
            country: f.country,
            year: f.period,
            share: (f.value / f.world.value) * 100,
          },
        ]
      : [],
  )
  const year = all
    .map((s) => s.year)
    .sort()
    .at(-1)
  return year === undefined
    ? null
    : {
        year,
        shares: all.filter((s) => s.year === year).sort((a, b) => b.share - a.share),
        figures: figures.toSorted((a, b) => String(b.period).localeCompare(String(a.period))),
      }
}
