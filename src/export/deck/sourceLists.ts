import { t } from '../../i18n/t.ts'
import type { ToldSource } from '../told.ts'
import { LAYOUTS, LIST_GAP } from './layouts.ts'
import { linesOf } from './measure.ts'
import { PLACES, SIZES } from './page.ts'
import { letters } from './workbook.ts'

/** A licence by the letter that stands after each source under it. */
interface Licence {
  readonly letter: string
  readonly text: string
}

/** What the list of sources has: at its head what the letters of licences stand for, then the sources. */
export type Entry =
  | { readonly licences: readonly Licence[] }
  | { readonly source: ToldSource; readonly letter: string | null }

const COLUMNS = 2
const LEADING = 1.17

/** The list of sources by slides, and on each by columns. */
export function sourceLists(sources: readonly ToldSource[]): Entry[][][] {
  const named = [...new Set(sources.flatMap(({ licence }) => licence ?? []))]
  const licences = named.map((text, i) => ({ letter: letters(i).toLowerCase(), text }))
  const letterOf = (of: string | null) => licences.find(({ text }) => text === of)?.letter ?? null
  const entries: Entry[] = [
    ...(licences.length > 0 ? [{ licences }] : []),
    ...sources.map((source) => ({ source, letter: letterOf(source.licence) })),
  ]
  const { w, h: most } = LAYOUTS.sources.places.body ?? PLACES.whole
  const columns: Entry[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const entry of entries) {
    const lines = linesOf(wordsOf(entry), w * 72, { size: SIZES.list })
    const h = (lines * SIZES.list * LEADING + LIST_GAP) / 72
    if (used + h > most) {
      columns.push([])
      used = 0
    }
    columns.at(-1)?.push(entry)
    used += h
  }
  return Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, at) =>
    columns.slice(at * COLUMNS, (at + 1) * COLUMNS),
  )
}

/** About what an entry says, for its length. */
const wordsOf = (entry: Entry): string =>
  'source' in entry
    ? `[${entry.source.number}] ${entry.source.text}\u00a0(${entry.letter ?? ''})`
    : `${t('deck.licences')} ${entry.licences.map(({ letter, text }) => `(${letter}) ${text};`).join(' ')}`
