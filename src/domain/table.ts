import type { FactId } from './fact.ts'

/** The numbers of a chart: numbers stay numbers, so that the CSV has them as they are; null is "no data". */
export interface Table {
  readonly columns: readonly Column[]
  readonly rows: readonly (readonly (string | number | null)[])[]
  /** The facts that each row states, in the order of the rows. */
  readonly cites?: readonly (readonly FactId[])[]
  /** Rows that are provisional, from 0. */
  readonly provisional?: readonly number[]
  /** The columns of each row whose number is an estimate. */
  readonly estimated?: readonly (readonly number[])[]
  /** What is said of each row that has no number to be drawn, in the order of the rows. */
  readonly absent?: readonly (string | null)[]
  /** Rows with which another classification begins, from 0: no line may lead there. */
  readonly breaks?: readonly number[]
}

export interface Column {
  readonly label: string
  /** Of its numbers. */
  readonly unit?: string
  readonly format?: (n: number) => string
}
