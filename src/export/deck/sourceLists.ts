import { t } from '../../i18n/t.ts'
import type { ToldSource } from '../told.ts'
import { LAYOUTS, LIST_GAP } from './layouts.ts'
import { linesOf } from './measure.ts'
import { PLACES, SIZES } from './page.ts'

/** An entry of the list of sources, as it is read. */
export const entryText = ({ text, licence }: ToldSource): string =>
  licence ? t('deck.entry', { text, licence }) : text

const COLUMNS = 2
const LEADING = 1.17

/** The list of sources by slides, and on each by columns. */
export function sourceLists(sources: readonly ToldSource[]): ToldSource[][][] {
  const box = LAYOUTS.sources.places.body ?? PLACES.whole
  const size = SIZES.list
  const height = (source: ToldSource) =>
    (linesOf(`[${source.number}] ${entryText(source)}`, box.w * 72, { size }) * size * LEADING + LIST_GAP) /
    72
  const columns: ToldSource[][] = []
  let used = Number.POSITIVE_INFINITY
  for (const source of sources) {
    const h = height(source)
    if (used + h > box.h) {
      columns.push([])
      used = 0
    }
    columns.at(-1)?.push(source)
    used += h
  }
  return Array.from({ length: Math.ceil(columns.length / COLUMNS) }, (_, at) =>
    columns.slice(at * COLUMNS, (at + 1) * COLUMNS),
  )
}
