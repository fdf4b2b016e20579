import type { MapKey, ToldMap } from '../../domain/toldMap.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { keySvg, mapSvg } from '../mapSvg.ts'
import type { Drawing, LegendRow } from '../picture.ts'
import { layOut, svgDocument } from '../pictureSvg.ts'
import type { Measure } from '../text.ts'
import type { ToldBriefing, ToldScene } from '../told.ts'

/** The map of a scene as an SVG that stands by itself, with its legend, sources and boundary view. */
export function mapPicture(told: ToldBriefing, scene: ToldScene, map: ToldMap, measure: Measure): string {
  const page = layOut(
    {
      title: scene.heading.map(({ text }) => text).join(''),
      measure: map.says,
      drawings: [drawingOf(map)],
      heading: null,
      sources: map.sources.flatMap((number) => told.sources.find((one) => one.number === number)?.text ?? []),
      boundary: { name: t('boundary.stamp', { view: map.boundary.name }), disclaimer: told.disclaimer },
      foot: [
        t('stage.dataset', { version: told.version, date: formatPeriod(told.asOf) }),
        t('bundle.from', { site: told.site.name, address: scene.address }),
      ],
    },
    measure,
  )
  return svgDocument(page, [])
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
