import type { Atlas } from '../../domain/atlas.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { MineralFigure } from '../../domain/minerals.ts'
import { figureIn, type MineralsAsked } from './subject.ts'

/** Why a figure is in no drawing, in the order in which the page says it. */
export const REASONS = ['claim', 'forecast', 'trade', 'capacity', 'unexplained'] as const
export type Reason = (typeof REASONS)[number]

export interface NotCharted {
  readonly reason: Reason
  readonly figures: readonly MineralFigure[]
}

/** Figures that would mislead beside others, by why. Reserves that a source leaves open are not among them. */
export function notCharted(atlas: Atlas, { country, sectors }: MineralsAsked): NotCharted[] {
  const figures = (atlas.minerals?.figures ?? []).filter(
    (f) => !f.chart && f.mineral !== 'uranium' && isAbout(f, country) && figureIn(f, sectors) && !isOpen(f),
  )
  return REASONS.map((reason) => ({ reason, figures: figures.filter((f) => reasonOf(f) === reason) })).filter(
    (group) => group.figures.length > 0,
  )
}

/** Reserves of which the primary source gives no figure, or none of the world's to compare it with. */
export const openReserves = (atlas: Atlas, { country, sectors }: MineralsAsked): MineralFigure[] =>
  (atlas.minerals?.figures ?? []).filter(
    (f) => isOpen(f) && (country === null || f.country === country) && figureIn(f, sectors),
  )

const isOpen = (f: MineralFigure) =>
  f.stage === 'reserves' && f.status !== 'claim' && (f.value === null || !f.world)

/** A figure of Central Asia is about each of the five. */
const isAbout = (f: MineralFigure, country: CountryId | null) =>
  country === null || f.country === country || (f.country === null && country !== INDIA)

function reasonOf({ status, stage }: MineralFigure): Reason {
  if (status === 'claim') return 'claim'
  if (stage === 'resources' || stage === 'other') return 'forecast'
  return stage === 'trade' || stage === 'capacity' ? stage : 'unexplained'
}
