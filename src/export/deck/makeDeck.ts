import PptxGenJS from 'pptxgenjs'
import { fileName, subjectOf } from '../fileName.ts'
import { packed } from '../packed.ts'
import { pause } from '../pause.ts'
import type { MadeFile, Making, ToldBriefing } from '../told.ts'
import { charted } from './chart.ts'
import { PAGE } from './page.ts'
import { planned, type Slide } from './plan.ts'
import { tabled } from './table.ts'
import { written } from './written.ts'

const TYPE = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** How much of the work is done before the slides are written, and when they are. */
const DRAWN = 0.1
const WRITTEN = 0.8

/** A briefing as a PowerPoint deck: a slide a scene, with maps as shapes and charts as charts. */
export async function makeDeck(told: ToldBriefing, { onStep, signal }: Making): Promise<MadeFile> {
  const breathe = async () => {
    await pause()
    signal.throwIfAborted()
  }
  await breathe()
  const slides = planned(told)
  await breathe()
  const framed = await frames(slides, breathe)
  onStep(DRAWN)
  const parts = await written(told, slides, framed, breathe, (done) =>
    onStep(DRAWN + (WRITTEN - DRAWN) * done),
  )
  const bytes = await packed(parts, told.made, breathe, (done) => onStep(WRITTEN + (1 - WRITTEN) * done))
  onStep(1)
  return {
    name: fileName({ date: told.made, subject: subjectOf(told), boundary: null }, 'pptx'),
    blob: new Blob([bytes], { type: TYPE }),
  }
}

/** The charts and tables, each in its slide, as pptxgenjs packs them. */
async function frames(slides: readonly Slide[], breathe: () => Promise<void>): Promise<Uint8Array> {
  const deck = new PptxGenJS()
  deck.defineLayout({ name: 'wide', width: PAGE.width, height: PAGE.height })
  deck.layout = 'wide'
  for (const { graphic } of slides) {
    const slide = deck.addSlide()
    if (graphic?.as === 'chart') slide.addChart(...charted(graphic.chart, graphic.box))
    if (graphic?.as === 'table') slide.addTable(...tabled(graphic.chart, graphic.piece))
    await breathe()
  }
  const bytes = await deck.write({ outputType: 'uint8array', compression: false })
  await breathe()
  if (!(bytes instanceof Uint8Array)) throw new TypeError('pptxgenjs gave no bytes')
  return bytes
}
