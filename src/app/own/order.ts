import { cellOf, type OwnData } from '../../domain/own.ts'
import { locale } from '../../i18n/t.ts'
import { numberOf } from '../../own/numbers.ts'

export interface Sorting {
  readonly column: number
  readonly desc: boolean
}

/** The rows that are shown, in their order: that of the file, or by a column, what says nothing last. */
export function orderOf(data: OwnData, shown: Uint8Array | null, sorting: Sorting | null): Uint32Array {
  const rows = Uint32Array.from({ length: data.count }, (_, row) => row)
  const some = shown ? rows.filter((row) => shown[row] === 1) : rows
  if (!sorting) return some
  const { column, desc } = sorting
  const sign = desc ? -1 : 1
  if (data.numeric.includes(column)) {
    const values = Array.from(rows, (row) => numberOf(cellOf(data, row, column), data.decimal))
    return some.sort((a, b) => {
      const [x, y] = [values[a] ?? null, values[b] ?? null]
      if (x === null || y === null) return x === y ? a - b : x === null ? 1 : -1
      return sign * (x - y) || a - b
    })
  }
  const texts = Array.from(rows, (row) => cellOf(data, row, column))
  const { compare } = new Intl.Collator(locale())
  return some.sort((a, b) => {
    const [x, y] = [texts[a] ?? '', texts[b] ?? '']
    if (x === '' || y === '') return x === y ? a - b : x === '' ? 1 : -1
    return sign * compare(x, y) || a - b
  })
}
