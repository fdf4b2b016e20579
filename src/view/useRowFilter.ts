import { CLASSIFICATIONS, type Classification, FLOWS, type Flow } from '../domain/trade.ts'
import { type Choices, oneOf, parsed, TYPED, useParams } from './useParams.ts'

/** By what the rows can be sorted. */
export const ROW_COLUMNS = ['country', 'year', 'flow', 'class', 'commodity', 'sector', 'usd'] as const
export type RowColumn = (typeof ROW_COLUMNS)[number]

export interface RowSort {
  readonly id: RowColumn
  readonly desc: boolean
}

/** What the table of commodity rows is narrowed to beside the filter of its page, and its order. */
export interface RowFilter {
  readonly q: string
  /** null is both. */
  readonly flow: Flow | null
  readonly classification: Classification | null
  /** null is the order of the table: newest first, then largest. */
  readonly sort: RowSort | null
}

const PARAMS = {
  q: TYPED,
  flow: oneOf(FLOWS, null),
  classification: oneOf(CLASSIFICATIONS, null),
  /** `usd`, or `-usd` from the largest down. */
  sort: parsed<RowSort, null>(
    (text) => {
      const id = ROW_COLUMNS.find((column) => column === text.replace(/^-/, ''))
      return id ? { id, desc: text.startsWith('-') } : null
    },
    ({ id, desc }) => `${desc ? '-' : ''}${id}`,
    null,
  ),
}
// The charts of the page have a flow and a classification of their own.
const KEYS = { flow: 'rows-flow', classification: 'rows-class' }

/** The filter and the order of the table of commodity rows, in the address. */
export const useRowFilter = (): Choices<RowFilter> => useParams<RowFilter>(PARAMS, KEYS)
