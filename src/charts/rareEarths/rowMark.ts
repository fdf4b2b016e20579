/** One row of bars with its words. */
export interface RowMark {
  readonly id: string
  readonly label: string
  /** null draws no bar. */
  readonly value: number | null
  /** At the end of the bar. */
  readonly text: string
  readonly fill: string
  readonly kind: 'plain' | 'estimate' | 'floor' | 'withdrawn'
  /** What it was before. */
  readonly before?: readonly number[]
}

/** CSS pixels of such a drawing. */
export const rowBarsHeight = (rows: number): number => Math.max(60, rows * 27 + 6)
