import type { ReactNode } from 'react'
import type { LegendGroup } from '../../export/picture.ts'
import { countryName, formatNumber } from '../../i18n/format.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { COVER, type LineStyle } from '../../map/layers.ts'
import { cssColour } from '../../theme/theme.ts'
import { colouredText } from '../compare/CompareKey.tsx'
import { asOfText, classRange } from '../Legend.tsx'
import { layerKey, SAMPLE } from '../layers/layerKeys.tsx'
import { lineKinds } from '../lineKinds.ts'
import { radiusOf } from '../own/model.ts'
import type { MapSubject } from './map.tsx'
import { readDrawing } from './read.ts'

interface Row {
  /** SVG in a box of that size; none where the words say all. */
  readonly sample?: { readonly draw: ReactNode; readonly width: number; readonly height: number }
  readonly text: string
}

export interface Group {
  readonly title: string
  readonly rows: readonly Row[]
}

const swatch = (fill: string) => ({
  draw: <rect x={0.5} y={0.5} width={21} height={12} fill={fill} stroke={cssColour('muted')} />,
  width: 22,
  height: 13,
})

const HATCHED = {
  draw: (
    <>
      <rect x={0.5} y={0.5} width={21} height={12} fill={cssColour('land')} stroke={cssColour('muted')} />
      <path d="M1 6L6 1M1 12L12 1M7 12L18 1M13 12L21 4M19 12L21 10" stroke={cssColour('disputed')} />
    </>
  ),
  width: 22,
  height: 13,
}

/** Everything that is drawn on the map and does not explain itself, from the models that it is drawn from. */
export function mapLegend(of: MapSubject): readonly Group[] {
  return [fills(of), chosen(of), lines(of), ...laidOver(of), ...ownData(of)].filter(
    ({ rows }) => rows.length > 0,
  )
}

/** Of the second of two maps: what is its own, where all else is as on the first. */
export function asideLegend(of: Pick<MapSubject, 'model' | 'home' | 'shapes'>): readonly Group[] {
  const { title, rows } = lines(of)
  const all = isHatched(of) ? [{ sample: HATCHED, text: t('legend.disputed') }, ...rows] : rows
  return all.length > 0 ? [{ title, rows: all }] : []
}

const isHatched = ({ model, home }: Pick<MapSubject, 'model' | 'home'>) =>
  home.boundaries.some(({ id, hatched }) => hatched && id === model.boundary)

function fills({ model, view, home }: MapSubject): Group {
  const coloured = colouredText(home, model)
  return {
    title: t(view.sectors.length > 0 ? 'legend.title-filtered' : 'legend.title'),
    rows: [
      ...(model.year === null ? [] : [{ text: asOfText(model.year) }]),
      ...(model.hasNone ? [{ sample: swatch(cssColour('none')), text: t('legend.none') }] : []),
      ...model.legend.map((c) => ({ sample: swatch(`var(--class-${c.class})`), text: classRange(c) })),
      ...(model.states.some(({ fill }) => fill === 'india')
        ? [{ sample: swatch(cssColour('india')), text: t('legend.india') }]
        : []),
      ...(isHatched({ model, home }) ? [{ sample: HATCHED, text: t('legend.disputed') }] : []),
      { text: `${t('legend.joint')}.` },
      ...(coloured === null ? [] : [{ text: coloured }]),
    ],
  }
}

/** The outlines of what the reader chose. */
function chosen({ model, home }: MapSubject): Group {
  const rows = COVER.toReversed().flatMap(({ id, only, line }) =>
    // Its casing is no second mark.
    only === undefined || line === undefined || id !== only
      ? []
      : model.states.flatMap((state) => {
          const country = home.countries.find((c) => c.id === state.id)
          if (!state[only] || !country) return []
          return [{ sample: stroke(line, 30), text: countryName(country.iso2) }]
        }),
  )
  return { title: t('picture.chosen'), rows }
}

const stroke = ({ stroke: colour, width, dash }: LineStyle, length: number) => ({
  draw: (
    <path
      d={`M0 4h${length}`}
      stroke={cssColour(colour)}
      strokeWidth={width}
      strokeDasharray={dash?.join(' ')}
    />
  ),
  width: length,
  height: 8,
})

const lines = ({ shapes }: Pick<MapSubject, 'shapes'>): Group => ({
  title: t('line.title'),
  rows: lineKinds(shapes.context.features).map(({ kind, style }) => ({
    sample: stroke(style, 30),
    text: t(`line.${kind}` as MessageKey),
  })),
})

/** Of each layer that is on, what its key on the screen says. */
function laidOver({ layers, home }: MapSubject): Group[] {
  return layers.on.flatMap((id) => {
    const key = layerKey(id, layers, home)
    if (!key) return []
    const rows: Row[] = key.rows.map(({ sample, text }) => ({ sample: centred(sample), text }))
    return [
      {
        title: `${t(`layer.${id}`)}: ${key.title}`,
        rows: [...rows, ...key.notes.map((text) => ({ text }))],
      },
      {
        title: t('picture.symbols'),
        rows: key.symbols.map(([symbol, meaning]) => ({ text: `${symbol} ${meaning}` })),
      },
    ]
  })
}

const OWN = { fill: 'var(--own)', stroke: 'var(--own)' } as const

const circle = (r: number) => ({
  draw: <circle cx={r + 1} cy={r + 1} r={r} {...OWN} fillOpacity={0.4} strokeWidth={1.5} />,
  width: 2 * r + 2,
  height: 2 * r + 2,
})

/** A reader's own data: what its marks mean, and that it is no part of the atlas. */
function ownData({ own }: MapSubject): Group[] {
  if (!own) return []
  const { data, model, column } = own
  const title = t('picture.own-title', { name: data.name })
  const rows = t('picture.own-rows', { count: formatNumber(data.count, 0), n: data.count })
  if (!model.countries || !model.range) {
    const dot = <circle cx={9} cy={9} r={5} fill={OWN.fill} />
    return [{ title, rows: [{ sample: { draw: dot, width: 18, height: 18 }, text: rows }] }]
  }
  const [least, most] = model.range
  const greatest = Math.max(Math.abs(least), Math.abs(most))
  const circles = [...new Set(model.range)].map((value): Row => {
    const r = radiusOf(value, greatest)
    return { sample: circle(r), text: formatNumber(value, 2) }
  })
  const measured = data.columns[column ?? -1]
  return [
    {
      title: measured === undefined ? title : `${title}: ${measured}`,
      rows: [...circles, ...(least < 0 ? [{ text: t('own.negative') }] : [])],
    },
  ]
}

const centred = (sample: ReactNode) => ({
  draw: <g transform={`translate(${SAMPLE.width / 2} ${SAMPLE.height / 2})`}>{sample}</g>,
  ...SAMPLE,
})

const samplesIn = (groups: readonly Group[]) =>
  groups.flatMap(({ rows }) => rows.flatMap(({ sample }) => sample ?? []))

/** The samples, drawn to be read. */
export const Samples = ({ groups }: { groups: readonly Group[] }) => (
  <div>
    {samplesIn(groups).map(({ draw, width, height }, i) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: they are read by their order
      <svg key={i} data-sample={i} width={width} height={height} aria-hidden="true">
        {draw}
      </svg>
    ))}
  </div>
)

/** The legend as data, its samples as they are drawn in `host`. */
export async function readLegend(
  groups: readonly Group[],
  host: HTMLElement,
  options: Pick<Parameters<typeof readDrawing>[1], 'recolour' | 'signal'>,
): Promise<readonly LegendGroup[]> {
  const drawn = [...host.querySelectorAll('svg[data-sample]')]
  const samples = await Promise.all(
    drawn.map((svg, i) => readDrawing(svg, { ...options, prefix: `sample-${i}`, framed: false })),
  )
  const next = samples.values()
  return groups.map(({ title, rows }) => ({
    title,
    rows: rows.map(({ sample, text }) => ({ text, sample: sample ? (next.next().value ?? null) : null })),
  }))
}
