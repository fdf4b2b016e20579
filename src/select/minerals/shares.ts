import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { MineralFigure } from '../../domain/minerals.ts'
import { isCeiling } from './ceiling.ts'
import { figureIn, type MineralsAsked } from './subject.ts'

/** One state's part of the world's output, or reserves, of one mineral. */
export interface ShareRow {
  readonly at: FactId
  /** null: the states of a sum together. */
  readonly country: CountryId | null
  readonly mineral: string
  /** What is made or held, as "copper" or "iron ore (usable ore)". */
  readonly thing: string
  readonly stage: MineralFigure['stage']
  readonly value: number
  readonly world: number
  readonly unit: string
  /** Percent, from the value and the world's of one edition; not rounded. */
  readonly share: number
  /** The world's is a floor, or leaves a producer out: the true share is at most this. */
  readonly ceiling: boolean
  readonly estimated: boolean
  readonly note: string | null
}

export interface SharesModel {
  /** The one year of all rows; null where each may have its own. */
  readonly year: string | null
  /** By state, the largest share first, and within each by share; sums come last. */
  readonly rows: readonly ShareRow[]
  /** Percent below which a row is in the table alone. */
  readonly threshold: number
  /** The two largest of single states, of two minerals or two states: one that is measured twice counts once. */
  readonly first: ShareRow | null
  readonly second: ShareRow | null
}

/** What is too small to be told apart in a drawing. */
const THRESHOLD = 1
const OUTPUT: readonly string[] = ['mine', 'refinery', 'smelter', 'product']

/** Output that may be charted. Uranium has other sources and years, and is not among it. */
export const isOutput = ({ chart, stage, mineral }: MineralFigure): boolean =>
  chart && OUTPUT.includes(stage) && mineral !== 'uranium'

/** The years of the edition, whatever is asked, the newest first; the edition estimates that one. */
export const outputYears = (atlas: Atlas): string[] => {
  const years = (atlas.minerals?.figures ?? []).filter(isOutput).flatMap((f) => f.period ?? [])
  return [...new Set(years)].sort().reverse()
}

/** Shares of world output in the newest year. */
export function outputShares(atlas: Atlas, asked: MineralsAsked): SharesModel {
  const year = outputYears(atlas)[0] ?? null
  return { ...sharesOf(atlas, asked, (f) => isOutput(f) && f.period === year), year }
}

/** Shares of world reserves, as far as a primary source has both numbers. */
export const reserveShares = (atlas: Atlas, asked: MineralsAsked): SharesModel =>
  sharesOf(atlas, asked, (f) => f.stage === 'reserves' && f.status !== 'claim')

function sharesOf(atlas: Atlas, asked: MineralsAsked, is: (f: MineralFigure) => boolean): SharesModel {
  const all = atlas.minerals?.figures ?? []
  const rows = all
    .filter((f) => f.chart && is(f) && figureIn(f, asked.sectors) && isOf(f, asked.country))
    .flatMap((f) => rowOf(f, all) ?? [])
    .sort((a, b) => b.share - a.share)
  const single = rows.filter((r) => r.country !== null)
  const [first] = single
  const second = single.find(
    (r) => r.share >= THRESHOLD && (r.country !== first?.country || r.mineral !== first?.mineral),
  )
  const order = [...new Set(rows.map((r) => r.country))]
  const place = (r: ShareRow) => (r.country === null ? order.length : order.indexOf(r.country))
  return {
    rows: rows.toSorted((a, b) => place(a) - place(b)),
    year: null,
    threshold: THRESHOLD,
    first: first ?? null,
    second: second ?? null,
  }
}

/** Sums are of the five: they have no place beside one of them. */
const isOf = ({ country }: MineralFigure, asked: CountryId | null) => asked === null || country === asked

function rowOf(f: MineralFigure, all: readonly MineralFigure[]): ShareRow | null {
  if (f.value === null || !f.world) return null
  const parts = [f, ...all.filter(({ id }) => f.inputs?.includes(id))]
  return {
    at: factId('mineral', f.id),
    country: f.country,
    mineral: f.mineral,
    thing: thingOf(f),
    stage: f.stage,
    value: f.value,
    world: f.world.value,
    unit: f.unit,
    share: (f.value / f.world.value) * 100,
    ceiling: isCeiling(f),
    estimated: parts.some((part) => part.status === 'estimated'),
    note: f.note ?? null,
  }
}

/** What is made or held: "iron ore (usable ore)". */
export const thingOf = ({ thing, mineral }: Pick<MineralFigure, 'thing' | 'mineral'>): string =>
  thing ?? mineral
