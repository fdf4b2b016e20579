/** A bar of shares, or the name of a group of bars. */
export interface ShareBar {
  readonly key: string
  readonly label: string
  readonly bar: {
    /** Percent. */
    readonly share: number
    readonly text: string
    readonly colour: string
    /** An estimate is pale within its outline; a bound has its outline dashed. */
    readonly drawn: 'full' | 'estimated' | 'ceiling'
  } | null
}

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
export const shareBarsHeight = (rows: number): number => 8 + rows * 22
export const changeBarsHeight = (rows: number): number => 8 + rows * 36
