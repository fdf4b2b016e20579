import type { Pictured } from '../../charts/picturing.ts'
import type { Drawing, Picture } from '../../export/picture.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { documentAddress } from '../../ui/documentAddress.ts'
import { today } from '../today.ts'
import type { Recolour } from './paint.ts'
import { readDrawing } from './read.ts'
import { Numbered } from './sources.ts'
import type { Draw } from './useOffscreen.tsx'

/** CSS pixels: of a chart in a picture of its own, and of one with words along its axis. */
const WIDTH = 660
const WIDE = 960

export interface Composing {
  readonly draw: Draw
  readonly recolour: Recolour
  readonly signal: AbortSignal
}

/** The chart drawn anew at that width, with what is said under it. */
export async function chartDrawing(
  chart: Pictured,
  width: number,
  numbered: Numbered,
  { draw, recolour, signal }: Composing,
): Promise<Drawing> {
  const read = await draw(<div>{chart.drawing}</div>, width, signal, (host) =>
    readDrawing(host, { prefix: chart.id, recolour, framed: false, signal }),
  )
  const { provenance, title, measure } = chart
  const named = provenance.sources.filter((s) => s.display)
  return {
    ...read,
    ...{ title, measure, framed: false, legend: [], scale: null },
    notes: [
      ...provenance.datasets.map(({ dataset, stale }) => {
        const line = t('dataset.line', {
          newest: formatPeriod(dataset.newest),
          date: formatPeriod(dataset.asOf),
        })
        const title = stale ? `${dataset.title} (${t('dataset.stale')})` : dataset.title
        return t('picture.dataset', { title, line })
      }),
      ...(named.length < provenance.sources.length ? [`${t('sources.withheld')}.`] : []),
    ],
    sources: numbered.of(named),
  }
}

/** The day that the youngest part of its data was read. */
export const dateOf = ({ provenance }: Pictured): string =>
  provenance.datasets
    .map(({ dataset }) => dataset.asOf)
    .toSorted()
    .at(-1) ?? today()

/** What every picture ends with. */
export const footOf = (date: string, version: string): string[] => [
  t('picture.data', { date: formatPeriod(date), version }),
  t('picture.address', { address: documentAddress() }),
]

/** A picture of one chart. */
export async function chartPicture(chart: Pictured, composing: Composing): Promise<Picture> {
  const numbered = new Numbered()
  const drawing = await chartDrawing(chart, chart.wide ? WIDE : WIDTH, numbered, composing)
  return {
    title: chart.title,
    measure: chart.measure,
    // Its title is that of the picture.
    drawings: [{ ...drawing, title: null, measure: null }],
    heading: null,
    sources: numbered.list,
    boundary: null,
    foot: footOf(dateOf(chart), chart.provenance.version),
  }
}
