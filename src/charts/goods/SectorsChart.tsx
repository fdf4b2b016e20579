import { lazy } from 'react'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Table } from '../../domain/table.ts'
import type { Classification } from '../../domain/trade.ts'
import { formatList, formatNumber, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Largest, SectorSpan, SectorsOverTime } from '../../select/goods/sectorsOverTime.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { kindAt } from '../kinds.ts'

const EndLines = lazy(() => import('../drawings/goods/EndLines.tsx'))

const HEIGHT = 320
/** So many lines of a classification can be told apart. */
const DRAWN = 5
/** Years between the last of the one classification and the first of the other, as they are drawn. */
const BREAK = 2

/** One flow by trade sector over the years, with the break between the classifications. */
export function SectorsChart(props: {
  model: SectorsOverTime
  who: string
  factsOf: (year: number) => NonNullable<Table['cites']>[number]
  provenance: Provenance
  theme: Theme
}) {
  const { model, who, factsOf, provenance, theme } = props
  const measure = t('goods.sectors-measure')
  const some = model.spans.some((s) => s.lines.length > DRAWN)
  return (
    <ChartFigure
      id={`goods-by-sector-over-time-${model.flow}`}
      title={titleOf(model, who)}
      measure={some ? t('goods.sectors-measure-some', { measure }) : measure}
      counted={measure}
      provenance={provenance}
      height={HEIGHT}
      table={tableOf(model, factsOf)}
    >
      <EndLines
        {...drawingOf(model, theme)}
        format={(n) => formatNumber(n, 1)}
        height={HEIGHT}
        theme={theme}
      />
    </ChartFigure>
  )
}

/** "Largest" is said of all goods alone: among chosen sectors it would mean nothing. */
function titleOf({ flow, spans, narrowed, latest }: SectorsOverTime, who: string): string {
  const parts = spans.flatMap(({ first, classification }) => (first ? [partOf(first, classification)] : []))
  const newest = spans.at(-1)?.years.at(-1)
  if (latest && newest !== undefined) {
    return t(`goods.sectors-${flow}-before`, {
      who,
      newest: fiscalYearLabel(newest),
      part: partOf(latest, latest.classification),
    })
  }
  if (parts.length === 0) return t(`goods.sectors-${flow}-none`, { who })
  const values = { who, list: formatList(parts) }
  return narrowed ? t(`goods.sectors-${flow}-narrowed`, values) : t(`goods.sectors-${flow}`, values)
}

const partOf = (largest: Largest, classification: Classification): string =>
  t('goods.sectors-part', {
    first: largest.label.toLowerCase(),
    value: formatUsd(largest.value),
    year: fiscalYearLabel(largest.year),
    classification: t(`classification.${classification}`),
  })

/** A sector a column, a year a row, the classification of each row beside it: no row has both. */
function tableOf(
  { spans }: SectorsOverTime,
  factsOf: (year: number) => NonNullable<Table['cites']>[number],
): Table {
  const sectors = [...new Map(spans.flatMap((s) => s.lines.map((l) => [l.id, l.label] as const)))]
  const format = (n: number) => formatNumber(n, 2, 2)
  return {
    columns: [
      { label: t('chart.fiscal-year') },
      { label: t('goods.classification') },
      ...sectors.map(([, label]) => ({ label, unit: 'USD million', format })),
    ],
    rows: spans.flatMap((span) =>
      span.years.map((year, i) => [
        fiscalYearLabel(year),
        t(`classification.${span.classification}`),
        // Zero where it is never traded; nothing where the classification has no such sector.
        ...sectors.map(([id]) => [...span.lines, ...span.never].find((l) => l.id === id)?.values[i] ?? null),
      ]),
    ),
    cites: spans.flatMap((span) => span.years.map(factsOf)),
  }
}

/** Where a year of a span stands on the axis: the second span begins after a gap. */
const placeOf = (spans: readonly SectorSpan[], span: SectorSpan, year: number): number => {
  const [first] = spans
  const end = first?.years.at(-1)
  return span === first || end === undefined ? year : end + BREAK + year - (span.years[0] ?? year)
}

function drawingOf({ spans }: SectorsOverTime, theme: Theme) {
  const sectors = [
    ...new Map(spans.flatMap((s) => s.lines.slice(0, DRAWN).map((l) => [l.id, l.label] as const))),
  ]
  const ids = new Set(sectors.map(([id]) => id))
  const shown = spans.map((span) => ({ span, lines: span.lines.filter((l) => ids.has(l.id)) }))
  const colours = [theme.india, theme.classes[4], theme.ink, theme.selection, theme.muted]
  const looks = new Map(
    sectors.map(([id], i) => [id, { colour: colours[i % colours.length] ?? theme.ink, kind: kindAt(i) }]),
  )
  const lookOf = (id: (typeof sectors)[number][0]) => looks.get(id) ?? { colour: theme.ink, kind: kindAt(0) }
  const [before, after] = spans
  const end = before?.years.at(-1)
  return {
    lines: shown.flatMap(({ span, lines }) =>
      lines.map((line) => ({
        id: `${span.classification}:${line.id}`,
        ...lookOf(line.id),
        strong: false,
        points: span.years.map((year, i) => ({
          x: placeOf(spans, span, year),
          y: line.values[i] ?? null,
          hollow: span !== before,
        })),
      })),
    ),
    labels: sectors.flatMap(([id, label]) => {
      // Named where it ends: in the later classification, or, where that has none of it, at the end of the former.
      const ends = shown.map(({ lines }) =>
        lines.find((l) => l.id === id)?.values.findLast((v) => v !== null),
      )
      const value = ends.findLast((v) => v != null)
      const atEnd = ends.at(-1) != null
      const text =
        atEnd || !before
          ? label
          : t('goods.sectors-only', { label, classification: t(`classification.${before.classification}`) })
      return value == null ? [] : [{ id, text, value, atEnd, ...lookOf(id), strong: false }]
    }),
    ticks: spans.flatMap((span) =>
      span.years.map((year) => ({
        x: placeOf(spans, span, year),
        text: fiscalYearLabel(year).slice(2),
      })),
    ),
    rule:
      before && after && end !== undefined
        ? {
            x: end + BREAK / 2,
            before: t(`classification.${before.classification}`),
            after: t(`classification.${after.classification}`),
          }
        : null,
  }
}
