import type { Pictured } from '../../charts/picturing.ts'
import type { Drawing, Picture } from '../../export/picture.ts'
import { GUTTER } from '../../export/pictureSvg.ts'
import { type Composing, chartDrawing } from './chart.tsx'
import { about, MAP_WIDTH, type MapSubject, mapDrawing } from './map.tsx'
import { Numbered } from './sources.ts'

/** The map, and below it the charts of the panel in two columns; every source has one number. */
export async function viewPicture(
  of: MapSubject,
  heading: string | null,
  charts: readonly Pictured[],
  composing: Composing & { readonly onStep: (done: number) => void },
): Promise<Picture> {
  const numbered = new Numbered()
  const { onStep } = composing
  const step = (done: number) => onStep(done / (charts.length + 1))
  const map = await mapDrawing(of, numbered, { ...composing, onStep: step })
  const drawings: Drawing[] = [map]
  for (const chart of charts) {
    drawings.push(await chartDrawing(chart, (MAP_WIDTH - GUTTER) / 2, numbered, composing))
    step(drawings.length)
  }
  return { ...about(of), drawings, heading, sources: numbered.list }
}
