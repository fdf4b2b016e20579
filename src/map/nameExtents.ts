import { countryName } from '../i18n/format.ts'
import { type MessageKey, t } from '../i18n/t.ts'
import type { PlainLabel } from './labels.ts'
import type { Extent } from './placed.ts'

/** The width of a text in CSS pixels in a CSS font of the map's own family. */
export type Measure = (text: string, style: { size: number; weight: number; spacing: number }) => number

// As the stylesheet of the names sets them: how far letters reach above and below their line, in sizes of the type.
const UP = 0.9
const DOWN = 0.26

/** Of a text in a line, whose middle is so far from the point that it is set at; CSS pixels. */
export const extent = (width: number, size: number, dy = 0, dx = 0): Extent => ({
  left: dx - width / 2 - 1,
  right: dx + width / 2 + 1,
  top: dy - size * UP,
  bottom: dy + size * DOWN,
})

const CAPS = 0.08
export const kindOf = ({ id, iso2, kind }: PlainLabel) =>
  kind ?? (id === 'CHN' ? 'china' : iso2 ? 'neighbour' : 'water')

/** The words of a name: of states from their code, of waters from the catalogue, else as the data have it. */
export const wordsOf = ({ id, iso2, text }: PlainLabel): string =>
  text ?? (iso2 ? countryName(iso2) : t(`water.${id}` as MessageKey))

/** How a name other than the six may be moved up or down, CSS pixels. */
export const NUDGES = [0, -12, 12]

/** How far a name other than the six reaches, for each of its places. */
export function plainExtents(label: PlainLabel, measure: Measure, home: boolean): Extent[] {
  const kind = kindOf(label)
  const caps = kind === 'neighbour' || kind === 'china'
  const size = kind === 'china' ? 12 : kind === 'disputed' ? 11 : 10.5
  const words = wordsOf(label)
  const width = measure(caps ? words.toLocaleUpperCase() : words, {
    size,
    weight: kind === 'china' || kind === 'disputed' ? 600 : 400,
    spacing: caps ? CAPS : 0,
  })
  return (home ? [0] : NUDGES).map((dy) => extent(width, size, dy))
}
