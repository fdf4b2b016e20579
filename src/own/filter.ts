import type { OwnData } from '../domain/own.ts'

const lowered = new WeakMap<OwnData['cells'], string>()

/** Of the same length as the text itself: no sign but this one gets longer in lower case. */
function lowerOf(cells: OwnData['cells']): string {
  const known = lowered.get(cells) ?? cells.text.replaceAll('İ', 'I').toLowerCase()
  lowered.set(cells, known)
  return known
}

/** 1 for each row that has all of the words in its cells; null where none is looked for. */
export function rowsWith({ cells, columns, count }: Pick<OwnData, 'cells' | 'columns' | 'count'>, q: string) {
  const words = q.replaceAll('İ', 'I').toLowerCase().split(/\s+/).filter(Boolean)
  if (words.length === 0) return null
  const text = lowerOf(cells)
  const endOf = (row: number) => cells.ends[(row + 1) * columns.length - 1] as number
  const found = new Uint8Array(count)
  for (const word of words) {
    let row = 0
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, endOf(row))) {
      row = rowAt(at, row, count, endOf)
      found[row] = (found[row] as number) + 1
    }
  }
  return found.map((n) => (n === words.length ? 1 : 0))
}

/** The first row, from one on, that ends after a place of the text. */
function rowAt(at: number, from: number, count: number, endOf: (row: number) => number): number {
  let [low, high] = [from, count - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if (endOf(middle) > at) high = middle
    else low = middle + 1
  }
  return low
}
