import { cellOf, type OwnData } from '../domain/own.ts'

export type Decimal = OwnData['decimal']

/** Spaces of any kind and apostrophes part thousands; a minus may be the typographic one. */
const plain = (text: string) =>
  text
    .replace(/[\s'’\u00A0\u202F]/g, '')
    .replace('\u2212', '-')
    .replace(/%$/, '')

const THOUSANDS = { '.': /^[-+]?\d{1,3}(,\d{3})+(\.\d*)?$/, ',': /^[-+]?\d{1,3}(\.\d{3})+(,\d*)?$/ } as const
const NUMBER = /^[-+]?(\d+\.?\d*|\.\d+)(e[-+]?\d+)?$/i

/** null where it is no number. `exact`: a coordinate, in which nothing parts thousands. */
export function numberOf(text: string, decimal: Decimal, exact = false): number | null {
  let digits = plain(text)
  if (exact) digits = digits.replace(/[°NE]+$/i, '')
  if (!exact && THOUSANDS[decimal].test(digits)) digits = digits.replaceAll(decimal === '.' ? ',' : '.', '')
  if (decimal === ',') digits = digits.replace(',', '.')
  return NUMBER.test(digits) ? Number(digits) : null
}

/** How decimals are written in cells: with commas where some are, and none with a point. */
export function decimalOf(cells: Iterable<string>, delimiter: string): Decimal {
  let [commas, points] = [0, 0]
  for (const cell of cells) {
    const text = plain(cell)
    if (/^[-+]?\d+\.\d+$/.test(text)) points++
    // 1,234 in a file that is parted by commas is a thousand and more.
    else if (/^[-+]?\d+(\.\d{3})*,\d+$/.test(text) && !(delimiter === ',' && THOUSANDS['.'].test(text)))
      commas++
  }
  return commas > points ? ',' : '.'
}

const SAMPLE = 2000

/** The columns in which nearly every cell that says something is a number. */
export function numericColumns(
  data: Pick<OwnData, 'cells' | 'columns' | 'count' | 'decimal'>,
  besides: readonly number[],
): number[] {
  const step = Math.max(1, Math.floor(data.count / SAMPLE))
  return data.columns.flatMap((_, column) => {
    if (besides.includes(column)) return []
    let [numbers, all] = [0, 0]
    for (let row = 0; row < data.count; row += step) {
      const text = cellOf(data, row, column).trim()
      if (text === '') continue
      all++
      if (numberOf(text, data.decimal) !== null) numbers++
    }
    return numbers > 0 && numbers >= 0.6 * all ? [column] : []
  })
}
