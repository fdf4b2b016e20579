import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { MineralFigure } from '../../domain/minerals.ts'
import { isOutput, outputYears, thingOf } from './shares.ts'
import { figureIn, type MineralsAsked } from './subject.ts'

/** The output of one thing in one state in two years. */
export interface ChangeRow {
  readonly at: readonly FactId[]
  readonly country: CountryId
  readonly thing: string
  readonly stage: MineralFigure['stage']
  readonly unit: string
  readonly before: number
  readonly after: number
  /** Percent of what it was; null where it was nothing. */
  readonly change: number | null
  readonly estimated: { readonly before: boolean; readonly after: boolean }
  readonly note: string | null
}

export interface ChangesModel {
  readonly years: readonly [before: string, after: string]
  /** What changed: new ones first, then from the largest rise to the largest fall. */
  readonly rows: readonly ChangeRow[]
  readonly rose: number
  readonly fell: number
  /** What did not change. */
  readonly steady: readonly ChangeRow[]
  /** The first that was nothing the year before. */
  readonly opened: ChangeRow | null
}

/** Output that is not what it was a year ago. A zero is a value: what is missing in one year is not compared. */
export function outputChanges(atlas: Atlas, { country, sectors }: MineralsAsked): ChangesModel {
  const [newest = '', older = ''] = outputYears(atlas)
  const figures = (atlas.minerals?.figures ?? []).filter(
    (f) =>
      isOutput(f) &&
      f.country !== null &&
      (country === null || f.country === country) &&
      figureIn(f, sectors),
  )
  const all = figures
    .filter((f) => f.period === newest)
    .flatMap((after) => {
      const before = figures.find((f) => f.period === older && isSame(f, after))
      return before ? (rowOf(before, after) ?? []) : []
    })
  const rows = all.filter((r) => r.after !== r.before).sort((a, b) => size(b) - size(a))
  return {
    years: [older, newest],
    rows,
    rose: rows.filter((r) => r.after > r.before).length,
    fell: rows.filter((r) => r.after < r.before).length,
    steady: all.filter((r) => r.after === r.before),
    opened: rows.find((r) => r.before === 0) ?? null,
  }
}

const isSame = (a: MineralFigure, b: MineralFigure) =>
  a.country === b.country &&
  a.stage === b.stage &&
  a.mineral === b.mineral &&
  a.unit === b.unit &&
  thingOf(a) === thingOf(b)

const size = ({ change }: ChangeRow) => change ?? Number.POSITIVE_INFINITY

function rowOf(before: MineralFigure, after: MineralFigure): ChangeRow | null {
  if (before.value === null || after.value === null || after.country === null) return null
  return {
    at: [factId('mineral', before.id), factId('mineral', after.id)],
    country: after.country,
    thing: thingOf(after),
    stage: after.stage,
    unit: after.unit,
    before: before.value,
    after: after.value,
    change: before.value === 0 ? null : ((after.value - before.value) / before.value) * 100,
    estimated: { before: before.status === 'estimated', after: after.status === 'estimated' },
    note: after.note ?? null,
  }
}
