import type { ReactNode } from 'react'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Home } from '../../domain/home.ts'
import type { LayerId } from '../../domain/layers.ts'
import { countryName, formatList, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { arcWidth } from '../../map/lineStyles.ts'
import marks from '../../map/Marks.module.css'
import { Badge, type Look } from '../../map/PointMarks.tsx'
import { WayLine } from '../../map/WayMarks.tsx'
import type { LayerModels } from './models.ts'

/** The box of a sample, around its middle; CSS pixels. */
export const SAMPLE = { width: 32, height: 24 } as const

export interface KeyRow {
  readonly id: string
  /** A mark or a line, drawn around the origin. */
  readonly sample: ReactNode
  readonly text: string
}

/** What the marks of a layer mean, on the screen and on a picture: both draw the same rows. */
export interface LayerKey {
  /** How many there are, and of what. */
  readonly title: string
  readonly notes: readonly string[]
  readonly rows: readonly KeyRow[]
  /** Letters on the marks, and what they stand for. */
  readonly symbols: readonly (readonly [symbol: string, meaning: string])[]
  readonly link: { readonly href: string; readonly text: string }
  /** Who answers for the numbers in it, where the atlas has not counted them itself. */
  readonly dataset?: string
}

const badge = (look: Partial<Look>) => <Badge symbol="" tone="deposit" uncertain={false} {...look} />

function ofSites({ sites, year }: LayerModels): LayerKey | undefined {
  if (!sites) return undefined
  const { points, unplaced, tones, symbols, uncertain } = sites
  return {
    title: t('layer.sites-count', { count: points.length, unplaced: unplaced.length }),
    notes: year === null ? [] : [t('layer.sites-undated')],
    rows: [
      ...tones.map(({ tone, sites: n }) => ({
        id: tone,
        sample: badge({ tone }),
        text: `${t(`layer.tone-${tone}`)} ${n}`,
      })),
      {
        id: 'uncertain',
        sample: badge({ uncertain: true }),
        text: `${t('layer.uncertain')} ${uncertain}`,
      },
    ],
    symbols: symbols.map(({ symbol, group }) => [symbol, t(`minesite.group-${group}`)]),
    link: { href: 'minerals/#sites', text: t('layer.sites-all') },
  }
}

const LINE = 'M-15 0H15'

function ofCorridors({ corridors, year }: LayerModels): LayerKey | undefined {
  if (!corridors) return undefined
  const { ways, statuses, modes, assumed, later, undated } = corridors
  return {
    title: t('layer.corridors-count', { count: ways.length }),
    notes: [
      t('layer.corridors-schematic', { assumed }),
      ...(year === null
        ? []
        : [
            ...(later.length > 0
              ? [t('layer.corridors-later', { year: fiscalYearLabel(year), names: formatList(later) })]
              : []),
            ...(undated.length > 0 ? [t('layer.corridors-undated', { names: formatList(undated) })] : []),
            t('layer.corridors-status'),
          ]),
    ],
    rows: [
      ...statuses.map(({ status, corridors: n }) => ({
        id: `status ${status}`,
        sample: <WayLine d={LINE} mode={status === 'link' ? 'link' : 'rail'} tone={status} />,
        text: `${t(`corridor.status-${status}`)} ${n}`,
      })),
      ...modes.map((mode) => ({
        id: `mode ${mode}`,
        sample: <WayLine d={LINE} mode={mode} tone="operating" />,
        text: t(`corridor.mode-${mode}`),
      })),
    ],
    symbols: [],
    link: about('corridors'),
  }
}

/** Shares of the largest flow, of which a sample is as wide as the map draws it. */
const WIDTHS = [1, 0.25]

function ofFlows({ flows }: LayerModels, { countries }: Pick<Home, 'countries'>): LayerKey | undefined {
  if (!flows) return undefined
  const { year, status, most, without, narrowed, known } = flows
  const link = { href: 'trade/', text: t('layer.flows-all') }
  if (year === null) return { title: t('layer.flows-no-goods'), notes: [], rows: [], symbols: [], link }
  const label = fiscalYearLabel(year)
  const none = without.flatMap((id) => countries.find((c) => c.id === id)?.iso2 ?? [])
  const line = (share: number, className = marks.arc) => (
    <path className={className} d={LINE} strokeWidth={arcWidth(share)} />
  )
  return {
    title:
      flows.arcs.length === 0 && none.length > 0
        ? t('layer.flows-none', { year: label })
        : t('layer.flows-count', {
            year: label,
            provisional: status === 'provisional' ? 'yes' : 'no',
          }),
    notes: [
      t(narrowed ? 'layer.flows-narrowed' : 'layer.flows-unit'),
      t('layer.flows-import'),
      ...(none.length > 0
        ? [t('layer.flows-without', { year: label, names: formatList(none.map(countryName)) })]
        : []),
      ...(known && (year < known[0] || year > known[1])
        ? [t('layer.flows-known', { first: fiscalYearLabel(known[0]), last: fiscalYearLabel(known[1]) })]
        : []),
    ],
    rows:
      most > 0
        ? [
            ...WIDTHS.map((share) => ({
              id: String(share),
              sample: line(share),
              text: t('layer.flows-width', { value: formatNumber(most * share, 0) }),
            })),
            {
              id: 'export',
              sample: line(0.4, `${marks.arc} ${marks.export}`),
              text: t('layer.flows-export'),
            },
          ]
        : [],
    symbols: countries
      .filter(({ id }) => flows.flows.some((f) => f.country === id))
      .map(({ iso2 }) => [iso2, countryName(iso2)] as const),
    link,
    dataset: 'trade',
  }
}

const ofCities = ({ cities }: LayerModels): LayerKey | undefined =>
  cities && {
    title: t('layer.cities-count', { count: cities.length }),
    notes: [t('layer.cities-note')],
    rows: [],
    symbols: [],
    link: about('cities'),
  }

const about = (dataset: string) => ({ href: `data/#dataset-${dataset}`, text: t('layer.about') })

const KEYS: Readonly<Record<LayerId, (layers: LayerModels, home: Home) => LayerKey | undefined>> = {
  sites: ofSites,
  corridors: ofCorridors,
  flows: ofFlows,
  cities: ofCities,
}

/** The key of a layer; undefined until it is there. */
export const layerKey = (id: LayerId, layers: LayerModels, home: Home): LayerKey | undefined =>
  KEYS[id](layers, home)
