import Papa from 'papaparse'
import { type OwnNote, Refusal } from '../domain/own.ts'
import { MAX_COLUMNS, MAX_ROWS } from './limits.ts'
import { breaks, lineAt } from './text.ts'

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Of each row, the line that it begins on, from 1. */
  readonly lines: readonly number[]
  readonly delimiter: string
  readonly notes: readonly OwnNote[]
}

const DELIMITERS = [',', ';', '\t', '|']
const isEmpty = (row: readonly string[]) => row.every((cell) => cell.trim() === '')

/** The delimiter by which the most of the first rows have as many cells as their head. */
export function delimiterOf(text: string): string {
  let best = { delimiter: ',', score: 0 }
  for (const delimiter of DELIMITERS) {
    const { data } = Papa.parse<string[]>(text, { delimiter, preview: 30, skipEmptyLines: 'greedy' })
    const width = data[0]?.length ?? 1
    const alike = data.filter((row) => row.length === width).length / data.length
    const score = width < 2 ? 0 : alike + Math.min(width, 50) / 1000
    if (score > best.score) best = { delimiter, score }
  }
  return best.delimiter
}

/** Lines above the head: `# …`, as this atlas writes them, and `sep=;`, as spreadsheets do. */
const ABOVE = /^(?:(?:#[^\r\n]*|sep=.|[ \t]*)(?:\r\n|\n|\r))+/i

/** A CSV, RFC 4180 or nearly; refused with the line where its quotes do not pair. */
export function readTable(text: string, onProgress: (share: number) => void): Table {
  const above = ABOVE.exec(text)?.[0] ?? ''
  const body = text.slice(above.length)
  const first = lineAt(text, above.length)
  const delimiter = /^sep=(.)/i.exec(above)?.[1] ?? delimiterOf(body)
  const notes = new Uneven()
  const rows: string[][] = []
  const lines: number[] = []
  let columns: string[] | null = null
  let [cursor, line] = [0, first]
  const onRow = ({ data, errors, meta }: Papa.ParseStepResult<string[]>, parser: Papa.Parser) => {
    const broken = errors.find(({ type }) => type === 'Quotes')
    if (broken) {
      parser.abort()
      const at = typeof broken.index === 'number' ? broken.index : cursor
      throw new Refusal('quotes', { line: first + breaks(body, 0, at) })
    }
    const from = line
    line += breaks(body, cursor, meta.cursor)
    cursor = meta.cursor
    if (isEmpty(data)) return
    if (!columns) {
      columns = headOf(data, from)
      return
    }
    if (rows.length >= MAX_ROWS) throw new Refusal('rows', { line: from, max: MAX_ROWS })
    notes.see(data.length, columns.length, from)
    rows.push(data)
    lines.push(from)
    if (rows.length % 5000 === 0) onProgress(cursor / body.length)
  }
  Papa.parse<string[]>(body, { delimiter, step: onRow })
  if (!columns) throw new Refusal('empty')
  if (rows.length === 0) throw new Refusal('no-rows')
  return { columns, rows, lines, delimiter, notes: notes.said() }
}

function headOf(data: readonly string[], line: number): string[] {
  if (data.length > MAX_COLUMNS)
    throw new Refusal('columns', { line, columns: data.length, max: MAX_COLUMNS })
  if (data.every((cell) => /^[-+\d.,\s]+$/.test(cell))) throw new Refusal('no-head', { line })
  return data.map((cell) => cell.trim())
}

/** Rows with more or fewer cells than the head. */
class Uneven {
  #short = { count: 0, line: 0 }
  #long = { count: 0, line: 0 }
  see(cells: number, columns: number, line: number) {
    if (cells === columns) return
    const seen = cells < columns ? this.#short : this.#long
    if (seen.count === 0) seen.line = line
    seen.count++
  }
  said(): OwnNote[] {
    return [
      ...(this.#short.count > 0 ? [{ code: 'short', values: this.#short }] : []),
      ...(this.#long.count > 0 ? [{ code: 'long', values: this.#long }] : []),
    ]
  }
}
