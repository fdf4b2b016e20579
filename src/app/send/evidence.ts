import { fileOf } from '../../briefing/file.ts'
import { sheet } from '../../charts/files.ts'
import { makeBundle } from '../../export/bundle/makeBundle.ts'
import type { Page } from '../../export/pictureSvg.ts'
import type { Measure } from '../../export/text.ts'
import type { Making, ToldBriefing } from '../../export/told.ts'
import { t } from '../../i18n/t.ts'
import { makePng, measureBy, standalone } from '../picture/make.ts'
import { figureFiles } from './figures.ts'
import type { Telling } from './told.ts'
import type { Written } from './writers.ts'

/** Fine enough for paper and for a wall. */
const SCALE = 2

/** The pixels of a picture, in the faces of the page. */
async function pngOf(page: Page, signal: AbortSignal): Promise<Uint8Array<ArrayBuffer>> {
  const made = await standalone(page, signal)
  const blob = await makePng(made, SCALE, { signal, onStep: () => {} })
  return new Uint8Array(await blob.arrayBuffer())
}

/**
 * Every figure of a briefing with what it rests on, in one file; `measure` is how wide the words of its pictures are,
 * and `png` makes pixels of them.
 */
export async function evidenceBundle(
  told: ToldBriefing,
  making: Making,
  telling: Telling,
  measure: Measure = measureBy(),
  png = pngOf,
): Promise<Written> {
  const { manifest, ...file } = await makeBundle(told, making, {
    briefing: fileOf(telling.briefing),
    sources: sourcesFile(told),
    figuresOf: (scene) => figureFiles(scene, telling),
    ...{ measure, png },
  })
  return { ...file, says: t('bundle.sum', { sum: manifest }) }
}

/** The list of sources of the whole briefing. */
const sourcesFile = ({ sources }: ToldBriefing): string =>
  sheet(
    [],
    [t('bundle.number'), t('bundle.id'), t('bundle.source'), t('bundle.address'), t('bundle.licence')],
    sources.map(({ number, id, text, url, licence }) => [number, id, text, url, licence]),
  )
