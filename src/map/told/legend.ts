import { fiscalYearLabel } from '../../domain/dates.ts'
import type { LayerId } from '../../domain/layers.ts'
import { LINE_KINDS } from '../../domain/region.ts'
import type { MapKey, Stroke, ToldMap } from '../../domain/toldMap.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import type { SitePoint } from '../../select/layers/sites.ts'
import type { Theme } from '../../theme/theme.ts'
import { COVER, LINE_STYLES, type LineStyle } from '../layers.ts'
import { arcWidth } from '../lineStyles.ts'
import { siteLook, wayColour, wayDash } from './marks.ts'
import { stroke } from './shapes.ts'
import type { ToldSubject } from './subject.ts'

/** What the key of a layer says, by the ids of its rows; how each is drawn is told here. */
export interface LayerRows {
  readonly id: LayerId
  /** How many there are, and of what. */
  readonly title: string
  readonly rows: readonly { readonly id: string; readonly text: string }[]
  readonly symbols: readonly (readonly [symbol: string, meaning: string])[]
}

type Group = ToldMap['legend'][number]

const PLAIN = { fill: null, hatch: null, stroke: null, shape: 'area' } as const

/** Everything that is on the map and does not explain itself, in the words of the screen. */
export const legendOf = (subject: ToldSubject): readonly Group[] =>
  [
    fills(subject),
    chosen(subject),
    lines(subject),
    ...subject.laid.rows.flatMap((rows) => laid(rows, subject)),
  ].filter(({ rows }) => rows.length > 0)

function fills({ model, theme, filtered, boundary }: ToldSubject): Group {
  const edge = stroke(theme.muted, 1)
  const area = (text: string, fill: string): MapKey => ({ ...PLAIN, text, fill, stroke: edge })
  return {
    title: t(filtered ? 'legend.title-filtered' : 'legend.title'),
    rows: [
      ...(model.year === null
        ? []
        : [
            {
              ...PLAIN,
              text: t('legend.as-of', { year: fiscalYearLabel(model.year), end: String(model.year + 1) }),
            },
          ]),
      ...(model.hasNone ? [area(t('legend.none'), theme.none)] : []),
      ...model.legend.map(({ class: at, from, to }) =>
        area(
          from === to ? t('legend.class-one', { from }) : t('legend.class', { from, to }),
          theme.classes[at] ?? theme.none,
        ),
      ),
      ...(model.states.some(({ fill }) => fill === 'india') ? [area(t('legend.india'), theme.india)] : []),
      ...(boundary.hatched
        ? [{ ...PLAIN, text: t('legend.disputed'), fill: theme.land, hatch: theme.disputed, stroke: edge }]
        : []),
    ],
  }
}

const strokeOf = ({ stroke: colour, width, dash }: LineStyle, theme: Theme): Stroke =>
  stroke(theme[colour], width, dash)

function chosen({ model, theme, nameOf }: ToldSubject): Group {
  const rows = COVER.toReversed().flatMap(({ id, only, line }) =>
    // Its casing is no second mark.
    only === undefined || line === undefined || id !== only
      ? []
      : model.states.flatMap((state): MapKey[] =>
          state[only]
            ? [{ ...PLAIN, text: nameOf(state.id), stroke: strokeOf(line, theme), shape: 'line' }]
            : [],
        ),
  )
  return { title: t('picture.chosen'), rows }
}

function lines({ shapes, theme }: ToldSubject): Group {
  const drawn = new Set(
    shapes.context.features.map(({ properties: p }) => (p.kind === 'line' ? p.line : null)),
  )
  return {
    title: t('line.title'),
    rows: LINE_KINDS.flatMap((kind): MapKey[] => {
      const style = LINE_STYLES[kind]
      if (!drawn.has(kind) || !style.dash) return []
      return [
        { ...PLAIN, text: t(`line.${kind}` as MessageKey), stroke: strokeOf(style, theme), shape: 'line' },
      ]
    }),
  }
}

function laid({ id, title, rows, symbols }: LayerRows, { theme }: ToldSubject): Group[] {
  return [
    {
      title: t(`layer.${id}`),
      rows: [
        { ...PLAIN, text: title },
        ...rows.map((row) => ({ ...PLAIN, ...sampleOf(id, row.id, theme), text: row.text })),
      ],
    },
    {
      title: t('picture.symbols'),
      rows: symbols.map(([symbol, meaning]) => ({ ...PLAIN, text: `${symbol} ${meaning}` })),
    },
  ]
}

/** What a row of a layer stands for, as the map draws it. */
function sampleOf(layer: LayerId, row: string, theme: Theme): Partial<MapKey> {
  if (layer === 'sites') {
    if (row === 'uncertain')
      return { shape: 'dot', fill: theme.paper, stroke: stroke(theme.ink, 1.25, [3, 2]) }
    const { fill, line } = siteLook(row as SitePoint['tone'], theme)
    // An edge that is as the paper is of the map alone.
    return { shape: 'dot', fill, stroke: line.colour === theme.paper ? null : line }
  }
  if (layer === 'flows') {
    const isWidth = row !== 'export'
    const width = arcWidth(isWidth ? Number(row) : 0.4)
    return { shape: 'line', stroke: stroke(isWidth ? theme.ink : theme.india, width, [], !isWidth) }
  }
  const [what, value = ''] = row.split(' ')
  const [mode, tone] = what === 'mode' ? [value, 'operating'] : [value === 'link' ? 'link' : 'rail', value]
  return {
    shape: 'line',
    stroke: stroke(wayColour(tone, theme), tone === 'building' ? 4 : 2.25, wayDash(mode)),
  }
}
