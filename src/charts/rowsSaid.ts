import type { Table } from '../domain/table.ts'

/** Which rows of a table are provisional, and with which another classification begins; -1: with none. */
export const rowsSaid = (
  isProvisional: readonly boolean[],
  breakAt = -1,
): Required<Pick<Table, 'provisional' | 'breaks'>> => ({
  provisional: isProvisional.flatMap((is, row) => (is ? [row] : [])),
  breaks: breakAt > 0 ? [breakAt] : [],
})
