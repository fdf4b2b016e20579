/** The numbers of a chart: numbers stay numbers, so that the CSV has them as they are; null is "no data". */
export interface Table {
  readonly columns: readonly { readonly label: string; readonly format?: (n: number) => string }[]
  readonly rows: readonly (readonly (string | number | null)[])[]
}
