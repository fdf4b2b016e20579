import type { ReactNode } from 'react'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { LegendGroup } from '../../export/picture.ts'
import { countryName } from '../../i18n/format.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { COVER, type LineStyle } from '../../map/layers.ts'
import { Badge } from '../../map/PointMarks.tsx'
import { WayLine } from '../../map/WayMarks.tsx'
import { cssColour } from '../../theme/theme.ts'
import { classRange } from '../Legend.tsx'
import { lineKinds } from '../lineKinds.ts'
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
  return [fills(of), chosen(of), lines(of), ...sites(of), ...routes(of)].filter(({ rows }) => rows.length > 0)
}

function fills({ model, view, home }: MapSubject): Group {
  const hatched = home.boundaries.find(({ id }) => id === model.boundary)?.hatched ?? false
  return {
    title: t(view.sectors.length > 0 ? 'legend.title-filtered' : 'legend.title'),
    rows: [
      ...(model.hasNone ? [{ sample: swatch(cssColour('none')), text: t('legend.none') }] : []),
      ...model.legend.map((c) => ({ sample: swatch(`var(--class-${c.class})`), text: classRange(c) })),
      { sample: swatch(cssColour('india')), text: t('legend.india') },
      ...(hatched ? [{ sample: HATCHED, text: t('legend.disputed') }] : []),
      { text: `${t('legend.joint')}.` },
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

const lines = ({ shapes }: MapSubject): Group => ({
  title: t('line.title'),
  rows: lineKinds(shapes.context.features).map(({ kind, style }) => ({
    sample: stroke(style, 30),
    text: t(`line.${kind}` as MessageKey),
  })),
})

function sites({ layers: { on, sites: layer } }: MapSubject): Group[] {
  if (!layer || !on.includes('sites')) return []
  const badge = (tone: string, uncertain: boolean) => ({
    draw: (
      <g transform="translate(16 12)">
        <Badge symbol="" tone={tone} uncertain={uncertain} />
      </g>
    ),
    width: 32,
    height: 24,
  })
  const { tones, symbols, uncertain, points, unplaced } = layer
  return [
    {
      title: `${t('layer.sites')}: ${t('layer.sites-count', { count: points.length, unplaced: unplaced.length })}`,
      rows: [
        ...tones.map(({ tone, sites: n }) => ({
          sample: badge(tone, false),
          text: `${t(`layer.tone-${tone}`)} ${n}`,
        })),
        { sample: badge('deposit', true), text: `${t('layer.uncertain')} ${uncertain}` },
      ],
    },
    {
      title: t('picture.symbols'),
      rows: symbols.map(({ symbol, group }) => ({ text: `${symbol} ${t(`minesite.group-${group}`)}` })),
    },
  ]
}

const way = (mode: string, tone: string) => ({
  draw: (
    <g transform="translate(16 6)">
      <WayLine d="M-15 0H15" mode={mode} tone={tone} />
    </g>
  ),
  width: 32,
  height: 12,
})

/** Corridors, flows and cities, as their keys on the screen have them. */
function routes({ layers: { on, corridors, flows, cities } }: MapSubject): Group[] {
  const year = flows?.year ?? null
  return [
    ...(on.includes('corridors') && corridors
      ? [
          {
            title: `${t('layer.corridors')}: ${t('layer.corridors-count', { count: corridors.ways.length })}`,
            rows: [
              ...corridors.statuses.map(({ status, corridors: n }) => ({
                sample: way(status === 'link' ? 'link' : 'rail', status),
                text: `${t(`corridor.status-${status}`)} ${n}`,
              })),
              ...corridors.modes.map((mode) => ({
                sample: way(mode, 'operating'),
                text: t(`corridor.mode-${mode}`),
              })),
              { text: t('layer.corridors-schematic', { assumed: corridors.assumed }) },
            ],
          },
        ]
      : []),
    ...(on.includes('flows') && flows && year !== null
      ? [
          {
            title: t('layer.flows-count', {
              year: fiscalYearLabel(year),
              provisional: flows.status === 'provisional' ? 'yes' : 'no',
            }),
            rows: [
              { text: t(flows.narrowed ? 'layer.flows-narrowed' : 'layer.flows-unit') },
              { text: t('layer.flows-export') },
              { text: t('layer.flows-import') },
            ],
          },
        ]
      : []),
    ...(on.includes('cities') && cities
      ? [{ title: t('layer.cities'), rows: [{ text: t('layer.cities-note') }] }]
      : []),
  ]
}

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
