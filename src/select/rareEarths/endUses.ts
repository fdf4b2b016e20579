import type { Atlas } from '../../domain/atlas.ts'
import type { EndUse } from '../../domain/rareEarths.ts'
import { atOf } from './observed.ts'

/** What the series divides demand into. */
const PARTS = ['cars', 'clean-energy', 'other'] as const
/** What the news name. */
const NAMED = ['cars', 'clean-energy', 'electronics', 'defence', 'robots'] as const

export interface DemandPart {
  readonly use: (typeof PARTS)[number]
  readonly figure: EndUse
  /** Thousand tonnes. */
  readonly value: number
  /** Percent of the whole. */
  readonly share: number
}

export interface Demand {
  /** Largest first; they add up to the whole. */
  readonly parts: readonly DemandPart[]
  /** Thousand tonnes. */
  readonly whole: number
  readonly period: string
}

const SERIES = 'iea-2024-demand'

/** Demand for magnet rare earths by use, which adds up. */
export function demand(uses: readonly EndUse[]): Demand | null {
  const rows = PARTS.flatMap((use) => {
    const figure = uses.find((u) => u.series === SERIES && u.use === use)
    return figure?.value == null ? [] : [{ use, figure, value: figure.value }]
  })
  const period = rows[0]?.figure.period
  if (!period) return null
  // In thousand tonnes with three decimals, as the rows are.
  const whole = Math.round(rows.reduce((n, r) => n + r.value, 0) * 1000) / 1000
  return {
    parts: rows.map((r) => ({ ...r, share: (r.value / whole) * 100 })).toSorted((a, b) => b.value - a.value),
    whole,
    period,
  }
}

export interface UseFigure {
  readonly figure: EndUse
  /** Another figure of the same use says otherwise. */
  readonly disputed: boolean
}

/** What is printed of each use that the news name, beside demand and scenarios; what is disputed stands together, last. */
export function byUse(atlas: Pick<Atlas, 'disagreements'>, uses: readonly EndUse[]) {
  return NAMED.map((use) => {
    const own = uses.filter((u) => u.use === use && single(u))
    const ids = own.map(atOf)
    const between = atlas.disagreements.filter((d) => d.at.filter((at) => ids.includes(at)).length > 1)
    const figures = own.map((figure): UseFigure => {
      const id = atOf(figure)
      return { figure, disputed: between.some((d) => d.at.includes(id)) }
    })
    return { use, figures: figures.toSorted((a, b) => Number(a.disputed) - Number(b.disputed)) }
  })
}

/** No use of its own: all of them, magnets among them, and the rest. */
const WHOLE: ReadonlySet<string> = new Set(['all', 'magnets', 'other'])
const single = ({ kind, series }: EndUse) => kind !== 'projection' && !/^iea-2024/.test(series ?? '')

/** All other figures on use: of the whole, and of magnets among it. */
export const otherUses = (uses: readonly EndUse[]): readonly EndUse[] =>
  uses.filter((u) => WHOLE.has(u.use) && single(u))

/** Scenarios, each for itself. */
export const projections = (uses: readonly EndUse[]): readonly EndUse[] =>
  uses
    .filter((u) => u.kind === 'projection')
    .toSorted(
      (a, b) =>
        (a.series ?? '').localeCompare(b.series ?? '') || (a.period ?? '').localeCompare(b.period ?? ''),
    )
