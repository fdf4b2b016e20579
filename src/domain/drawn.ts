/** How a table is drawn; columns are counted from 0. */
export type Drawn =
  | {
      /** `bars` lie and have the first row at the top, `columns` stand, `lines` need no beginning at nought. */
      readonly as: 'bars' | 'columns' | 'lines'
      readonly stacked: boolean
      /** The column of names along the axis. */
      readonly names: number
      /** The columns of numbers, each one series, with its colour as #RRGGBB. */
      readonly series: readonly { readonly column: number; readonly colour: string }[]
    }
  /** What no office program draws as a chart, such as an axis of events, is told as a table. */
  | { readonly as: 'table' }
