import { fileOf } from '../../briefing/file.ts'
import { sheet } from '../../charts/files.ts'
import type { Source } from '../../domain/source.ts'
import { makeBundle } from '../../export/bundle/makeBundle.ts'
import type { Measure } from '../../export/text.ts'
import type { Making, ToldBriefing } from '../../export/told.ts'
import { t } from '../../i18n/t.ts'
import { creditOf, licenceOf } from '../../select/credit.ts'
import { measureBy } from '../picture/make.ts'
import { sourceText } from '../picture/sources.ts'
import { figureFiles } from './figures.ts'
import { pngOf } from './pngOf.ts'
import type { Telling } from './told.ts'
import type { Written } from './writers.ts'

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
  const named = new Map<string, Source>()
  const { manifest, ...file } = await makeBundle(told, making, {
    briefing: fileOf(telling.briefing),
    sources: () => sourcesFile(told, [...named.values()], telling),
    licences: () => licencesFile(told, [...named.values()], telling),
    figuresOf: (scene) =>
      figureFiles(scene, telling).map(({ sources, ...file }) => {
        for (const source of sources) if (source.display) named.set(source.id, source)
        return file
      }),
    ...{ measure, png },
  })
  return { ...file, says: t('bundle.sum', { sum: manifest }) }
}

/** The list of sources of the whole briefing, and after them, without a number, what only its figures name. */
function sourcesFile({ sources }: ToldBriefing, named: readonly Source[], { atlas }: Telling): string {
  const listed = new Set(sources.map(({ id }) => id))
  const others = named.filter(({ id }) => !listed.has(id))
  const creditFor = (source: Source | undefined) => {
    const licence = source && licenceOf(atlas.licences, source)
    return licence ? creditOf(licence, source) : null
  }
  return sheet(
    [],
    [
      ...[t('bundle.number'), t('bundle.id'), t('bundle.source'), t('bundle.address')],
      ...[t('bundle.licence'), t('bundle.credit')],
    ],
    [
      ...sources.map(({ number, id, text, url, licence }) => [
        ...[number, id, text, url, licence],
        creditFor(atlas.sources.find((source) => source.id === id)),
      ]),
      ...others.map((source) => [
        ...[null, source.id, sourceText(source), source.url],
        ...[licenceOf(atlas.licences, source)?.name ?? null, creditFor(source)],
      ]),
    ],
  )
}

/** The licences of the same sources. */
function licencesFile({ sources }: ToldBriefing, named: readonly Source[], { atlas }: Telling): string {
  const listed = new Set([...sources, ...named].map(({ id }) => id))
  const used = new Set(atlas.sources.flatMap(({ id, licence }) => (listed.has(id) ? [licence] : [])))
  return sheet(
    [],
    [t('bundle.id'), t('bundle.licence'), t('bundle.note')],
    atlas.licences.filter(({ id }) => used.has(id)).map(({ id, name, note }) => [id, name, note]),
  )
}
