/** A bar of changes. */
export interface ChangeBar {
  readonly key: string
  readonly thing: string
  readonly country: string
  /** Percent; null where there was nothing before. */
  readonly change: number | null
  readonly text: string
  readonly colour: string
  readonly estimated: boolean
}

/** CSS pixels: the figure reserves what the drawing takes. */
export const changeBarsHeight = (rows: number): number => 8 + rows * 36
