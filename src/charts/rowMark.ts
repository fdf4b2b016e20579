/** One row of bars with its words. */
export interface RowMark {
  readonly id: string
  readonly label: string
  /** null draws no bar. */
  readonly value: number | null
  /** At the end of the bar. */
  readonly text: string
  readonly fill: string
  /** A head has no bar: it names those under it. */
  readonly kind: 'plain' | 'estimate' | 'floor' | 'ceiling' | 'withdrawn' | 'head'
  /** What it was before. */
  readonly before?: readonly number[]
}

/** CSS pixels of such a drawing; `dense` is for many rows. */
export const rowBarsHeight = (rows: number, dense = false): number =>
  dense ? 8 + rows * 22 : Math.max(60, rows * 27 + 6)
