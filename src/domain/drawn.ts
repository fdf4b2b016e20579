/** How a table is drawn; columns are counted from 0. */
export type Drawn =
  | {
      /** `bars` lie and have the first row at the top, `columns` stand, `lines` need no beginning at nought. */
      readonly as: 'bars' | 'columns' | 'lines'
      readonly stacked: boolean
      /** The column of names along the axis. */
      readonly names: number
      /** The columns of numbers, each one series, with its colour as #RRGGBB; `line`: drawn as one over the columns. */
      readonly series: readonly {
        readonly column: number
        readonly colour: string
        readonly line?: true
        /** Rows of which it has an estimate or a provisional figure. */
        readonly uncertain?: readonly number[]
      }[]
    }
  | { readonly as: 'axis'; readonly axis: EventAxis }
  /** What no office program draws as a chart is told as a table. */
  | { readonly as: 'table' }

/** Events on a line of time; where on it is in percent of its length. */
export interface EventAxis {
  /** How it is to be read. */
  readonly measure: string
  /** One without words is a small one. */
  readonly ticks: readonly { readonly text: string | null; readonly x: number }[]
  /** Up to here the scale is narrower. */
  readonly change: number
  /** From here on it is not known what holds; null: nowhere. */
  readonly unknown: number | null
  /** What the events that are not told of are, and the colour of all of its kind as #RRGGBB. */
  readonly lanes: readonly { readonly rest: string; readonly colour: string }[]
  /** In the order of the rows of the table. */
  readonly events: readonly {
    readonly date: string
    readonly title: string
    /** Of the lanes, from 0. */
    readonly lane: number
    readonly x: number
    /** Where what lasted ended; null for what did not last. */
    readonly to: number | null
    /** It was not seen to end. */
    readonly open: boolean
    /** Only announced, or from one weak source. */
    readonly weak: boolean
  }[]
}
