import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { Observation } from '../../domain/observation.ts'

/** The fact that a printed figure is. */
export const atOf = ({ id }: Pick<Observation, 'id'>): FactId => factId('observation', id)

/** China's exports of magnets in single months, in order; sums of several months are not among them. */
export const exportMonths = (exports: readonly Observation[]): readonly Observation[] =>
  exports
    .filter((o) => o.value !== null && /^\d{4}-\d{2}$/.test(o.period ?? ''))
    .toSorted((a, b) => (a.period ?? '').localeCompare(b.period ?? ''))

/** The newest month that a fit page prints; none where there is none. */
export const newestMonth = (months: readonly Observation[]): readonly Observation[] =>
  months.filter((o) => o.chart).slice(-1)
