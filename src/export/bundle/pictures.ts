import type { MapKey, ToldMap } from '../../domain/toldMap.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { LIGHT } from '../../theme/theme.ts'
import { axisSvg, measureOf } from '../axisSvg.ts'
import { isCharted } from '../charted.ts'
import { chartSvg } from '../chartSvg.ts'
import { keySvg, mapSvg } from '../mapSvg.ts'
import type { Drawing, LegendRow } from '../picture.ts'
import { layOut, type Page } from '../pictureSvg.ts'
import { plainOf } from '../plainOf.ts'
import type { Measure } from '../text.ts'
import type { ToldBriefing, ToldChart, ToldScene } from '../told.ts'

/** What a scene draws, laid out with its sources, its day and, of a map, its legend and boundary view; null: nothing. */
export function pictureOf(told: ToldBriefing, scene: ToldScene, measure: Measure): Page | null {
  const { map, chart } = scene
  const around = {
    heading: null,
    foot: [
      t('stage.dataset', { version: told.version, date: formatPeriod(told.asOf) }),
      // A file that knows of no atlas leads nowhere.
      scene.address === null
        ? told.site.name
        : t('bundle.from', { site: told.site.name, address: scene.address }),
    ],
  }
  const texts = (sources: readonly number[]) =>
    sources.flatMap((number) => told.sources.find((one) => one.number === number)?.text ?? [])
  if (map) {
    const title = plainOf(scene.heading)
    const boundary = {
      name: t('boundary.stamp', { view: map.boundary.name }),
      disclaimer: told.disclaimer,
    }
    const drawings = [drawingOf(map)]
    return layOut(
      { ...around, title, measure: map.says, drawings, sources: texts(map.sources), boundary },
      measure,
    )
  }
  const drawing = chart && drawingOfChart(chart, measure)
  if (!drawing) return null
  const { title, sources } = chart
  return layOut(
    {
      ...around,
      title,
      measure: measureOf(chart),
      drawings: [drawing],
      sources: texts(sources),
      boundary: null,
    },
    measure,
  )
}

/** A chart, or an axis of events that tells of some; null for what is told as a table. */
const drawingOfChart = (chart: ToldChart, measure: Measure): Drawing | null => {
  if (isCharted(chart)) return chartSvg(chart, measure)
  const { drawn, told } = chart
  return drawn.as === 'axis' && told.length > 0
    ? axisSvg(drawn.axis, told, { measure, page: LIGHT.paper })
    : null
}

const drawingOf = (map: ToldMap): Drawing => ({
  ...{ title: null, measure: null, framed: true, scale: map.scale, notes: [], sources: [] },
  ...{ width: map.width, height: map.height },
  // Its scale stands on ground of its own.
  nodes: [mapSvg({ ...map, scale: null }, 'map')],
  legend: map.legend.map(({ title, rows }, group) => ({
    title,
    rows: rows.map((row, i) => rowOf(row, `key-${group}-${i}`)),
  })),
})

/** CSS pixels of the sample of a row. */
const SAMPLE = { width: 22, height: 12 } as const

function rowOf(row: MapKey, id: string): LegendRow {
  const sample = keySvg(row, id)
  return { text: row.text, sample: sample && { ...SAMPLE, nodes: [sample] } }
}
