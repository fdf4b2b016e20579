import { createParser, parseAsString, parseAsStringLiteral, useQueryStates } from 'nuqs'
import { useCallback } from 'react'
import { CLASSIFICATIONS, type Classification, FLOWS, type Flow } from '../domain/trade.ts'

/** What the table of commodity rows is narrowed to beside the filter of its page, and its order. */
export interface RowFilter {
  readonly q: string
  /** null is both. */
  readonly flow: Flow | null
  readonly classification: Classification | null
  /** null is the order of the table: newest first, then largest. */
  readonly sort: RowSort | null
}

export interface RowSort {
  readonly id: string
  readonly desc: boolean
}

/** `usd`, or `-usd` from the largest down. */
const sort = createParser<RowSort>({
  parse: (text) => {
    const [, minus, id] = /^(-?)([a-z]+)$/.exec(text) ?? []
    return id ? { id, desc: minus === '-' } : null
  },
  serialize: ({ id, desc }) => `${desc ? '-' : ''}${id}`,
  eq: (a, b) => a.id === b.id && a.desc === b.desc,
})

const PARAMS = {
  q: parseAsString.withDefault(''),
  flow: parseAsStringLiteral(FLOWS),
  classification: parseAsStringLiteral(CLASSIFICATIONS),
  sort,
}
// The charts of the page have a flow and a classification of their own.
const KEYS = { flow: 'rows-flow', classification: 'rows-class' }

/** The filter and the order of the table of commodity rows, in the address. */
export function useRowFilter(): [RowFilter, (change: Partial<RowFilter>) => void] {
  const [filter, setFilter] = useQueryStates(PARAMS, { urlKeys: KEYS })
  const set = useCallback(
    (change: Partial<RowFilter>) => {
      setFilter({ ...change, ...('q' in change && { q: change.q || null }) }, { history: 'replace' })
    },
    [setFilter],
  )
  return [filter, set]
}
