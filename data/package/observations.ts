import type { Observation } from '../../src/domain/observation.ts'
import type { Cell, Column, Context } from './table.ts'
import { key, LICENCES, number, SOURCES, text } from './table.ts'

/** The columns of every table of printed figures, in the unit that each row names. */
export const OBSERVED: readonly Column[] = [
  text('what', 'What is measured'),
  text('period', 'A date, a fiscal year like FY2022-23, or from/to'),
  number('value', 'The figure, in the unit of the next column; empty where a range or none is printed'),
  key('unit', 'Of the value'),
  text('bound', 'about, floor (more than the value) or ceiling (at most); empty where it is exact'),
  number('from', 'Where a range is printed, its lower end'),
  number('to', 'Where a range is printed, its upper end'),
  key('status', 'reported, estimated, computed, planned, projection, claim (no primary source) or missing'),
  key('confidence', 'high, medium or low'),
  text('note', 'What to know before using it'),
  SOURCES,
  LICENCES,
]

/** The cells of those columns. */
export const observedCells = (o: Observation, { from }: Context): Cell[] => [
  ...[o.what, o.period, o.value, o.unit, o.bound ?? null, o.range?.[0] ?? null, o.range?.[1] ?? null],
  ...[o.status, o.confidence, o.note ?? null],
  ...from(o.sources),
]

/** Rows that rest on something that may be named. */
export const opened = <T extends { readonly sources: readonly string[] }>(
  rows: readonly T[],
  { open }: Context,
): T[] => rows.filter((row) => open(row.sources).length > 0)
