import { figureAt } from '../../briefing/figures.ts'
import { type FigureRef, refText, segmentsOf } from '../../briefing/text.ts'
import { csv, type Taken } from '../../charts/files.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import type { FactId } from '../../domain/fact.ts'
import { factId } from '../../domain/factId.ts'
import type { Source } from '../../domain/source.ts'
import type { Table } from '../../domain/table.ts'
import type { FigureFile } from '../../export/bundle/makeBundle.ts'
import { plainOf } from '../../export/plainOf.ts'
import type { ToldScene } from '../../export/told.ts'
import { countryName, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { cooperationOf } from '../../select/cooperation.ts'
import { factOf } from '../../select/facts.ts'
import { type MapNumber, mapNumbers } from '../../select/mapNumbers.ts'
import { provenance } from '../../select/provenance.ts'
import { hasBegun } from '../../select/time.ts'
import { viewOf } from '../../view/readAddress.ts'
import type { View } from '../../view/view.ts'
import { aboutText, figureText, formulaText } from '../cite/words.ts'
import { layersIn } from '../layers/models.ts'
import { isCharted } from '../stage/goneFrom.ts'
import { type Drawn, drawnThings, flowSaid } from './drawn.ts'
import type { Telling } from './told.ts'

/** A file of numbers, and all sources that it names. */
export type Figures = FigureFile & { readonly sources: readonly Source[] }

/** Every number of a scene, as files: those of its words, of its chart and of its map. */
export function figureFiles(told: ToldScene, telling: Telling): readonly Figures[] {
  const scene = telling.briefing.scenes.find(({ id }) => id === told.id)
  if (!scene) return []
  const chart = telling.charts.get(told.id)
  const heading = plainOf(told.heading)
  const file = (of: FigureFile['of'], taken: Omit<Taken, 'address'>): Figures[] =>
    taken.table.rows.length > 0
      ? [
          {
            of,
            csv: csv({ ...taken, address: told.address }, t('bundle.beside')),
            sources: taken.provenance.sources,
          },
        ]
      : []
  const table = (rows: readonly Row[], columns: readonly string[], measure: string) => ({
    title: t('bundle.scene', { n: told.at, heading }),
    measure,
    table: tableOf(columns, rows),
    provenance: provenance(telling.atlas, [], [...new Set(rows.flatMap(({ cites }) => cites))], telling.made),
  })
  return [
    ...file('words', table(saidIn(scene, telling), saidColumns(), t('bundle.said'))),
    ...(chart ? file('chart', { ...chart, measure: chart.counted ?? chart.measure }) : []),
    ...file('map', table(drawnIn(scene, telling), drawnColumns(), t('bundle.drawn'))),
  ]
}

interface Row {
  readonly cells: readonly (string | number | null)[]
  /** The facts that it states. */
  readonly cites: readonly FactId[]
}

const tableOf = (columns: readonly string[], rows: readonly Row[]): Table => ({
  columns: columns.map((label) => ({ label })),
  rows: rows.map(({ cells }) => cells),
  cites: rows.map(({ cites }) => cites),
})

const saidColumns = () => [
  t('bundle.where'),
  t('bundle.what'),
  t('bundle.as-said'),
  t('bundle.value'),
  t('bundle.unit'),
  t('bundle.period'),
  t('bundle.status'),
  t('bundle.note'),
]

/** The numbers of its words in their order, and those of the facts that it rests on. */
function saidIn(scene: Scene, { atlas }: Telling): Row[] {
  const places: readonly (readonly [string, string])[] = [
    [t('bundle.heading'), scene.heading],
    ...scene.lines.map((line, i) => [t('bundle.line', { n: i + 1 }), line] as const),
  ]
  const said = places.flatMap(([where, text]) =>
    segmentsOf(text).flatMap((s) => (s.kind === 'figure' ? [saidRow(where, s.ref, atlas)] : [])),
  )
  const rested = scene.facts.flatMap((fact) =>
    (factOf(atlas, fact)?.figures() ?? []).map(({ what }) =>
      saidRow(t('bundle.rests'), { fact, what }, atlas),
    ),
  )
  return [...said, ...rested]
}

function saidRow(where: string, ref: FigureRef, atlas: Atlas): Row {
  const figure = figureAt(atlas, ref)
  const about = factOf(atlas, ref.fact)?.about
  if (!figure || !about) return { cells: [where, refText(ref), '…', ...none(4), t('bundle.gone')], cites: [] }
  const { value, unit, period, status, computed, note } = figure
  const notes = [computed && formulaText(figure, computed, atlas), note].filter((text) => text !== null)
  const when = period && formatPeriod(period)
  const words = [aboutText(about, atlas), figureText(figure)]
  return {
    cells: [where, ...words, value, unit, when, t(`figure.${status}`), notes.join(' ') || null],
    cites: [ref.fact],
  }
}

const none = (n: number) => Array.from({ length: n }, () => null)

const drawnColumns = () => [
  t('bundle.what'),
  t('bundle.kind'),
  t('bundle.status'),
  t('bundle.period'),
  t('bundle.value'),
  t('bundle.unit'),
  t('bundle.longitude'),
  t('bundle.latitude'),
  t('bundle.note'),
]

/** The numbers that its map draws, each with all the facts that are counted in it, and each thing that it draws. */
function drawnIn(scene: Scene, { atlas, home, known }: Telling): Row[] {
  if (isCharted(scene)) return []
  const { view } = viewOf(scene.view, known)
  const layers = layersIn(atlas, view, home)
  const numbers = mapNumbers(atlas, view).map((number): Drawn => {
    const country = atlas.countries.find(({ id }) => id === number.of)
    const name = country ? countryName(country.iso2) : ''
    const isFlow = number.what === 'export' || number.what === 'import'
    return {
      what: t(`preflight.map-${number.what}`, { name }),
      kind: t(isFlow ? 'bundle.kind-flow' : 'bundle.kind-count'),
      ...(isFlow ? flowSaid(layers, number.of) : {}),
      ...{ value: number.value, unit: number.unit, cites: countedIn(number, atlas, view, layers) },
    }
  })
  return [...numbers, ...drawnThings(layers)].map(drawnRow)
}

const drawnRow = ({ what, kind, status, period, value, unit, at, note, cites }: Drawn): Row => {
  const said = [what, kind, status, period, value, unit, at?.[0], at?.[1], note || null]
  return { cells: said.map((cell) => cell ?? null), cites }
}

function countedIn(
  { what, of }: MapNumber,
  atlas: Atlas,
  view: View,
  { flows, shown }: ReturnType<typeof layersIn>,
): FactId[] {
  switch (what) {
    case 'items':
      return cooperationOf(atlas.items, of ? [of] : [], view.sectors)
        .filter((item) => hasBegun(item, view.year))
        .map(({ id }) => factId('item', id))
    case 'export':
    case 'import':
      return (flows?.flows ?? []).flatMap(({ country, at }) => (country === of ? [at] : []))
    case 'sites':
      return shown.flatMap((one) => (one.kind === 'site' && one.of.at ? [factId('site', one.of.id)] : []))
    case 'corridors':
      return shown.flatMap((one) => (one.kind === 'corridor' ? [factId('corridor', one.of.id)] : []))
  }
}
