import { lazy } from 'react'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { producerName } from '../../i18n/producerName.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Largest } from '../../select/rareEarths/production.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { sentences, yearsText } from '../counted.ts'
import { kindAt } from '../kinds.ts'
import { apart, decades } from './scale.ts'

const YearLines = lazy(() => import('../drawings/rareEarths/YearLines.tsx'))

const HEIGHT = 340
/** CSS pixels of the drawing that are not its plane: the room above and the axis below. */
const EDGES = 50

/** The largest producers and India by the USGS, each named at the end of its line. */
export function ProducersChart(props: { model: Largest; provenance: Provenance; theme: Theme }) {
  const { model, provenance, theme } = props
  const { latest } = model
  const format = (n: number) => formatNumber(n, 0)
  const colour = (id: string, i: number) =>
    id === 'CN'
      ? theme.china
      : id === 'IN'
        ? theme.india
        : [theme.ink, theme.rim, theme.waterInk, theme.muted][i % 4]
  const lines = model.producers.map((id, i) => ({
    key: id,
    colour: colour(id, i) ?? theme.ink,
    thick: id === 'CN' || id === 'IN',
    kind: kindAt(i),
  }))
  const values = model.years.flatMap((y) => Object.values(y.tonnes).filter((n) => n !== null))
  const ticks = decades(values)
  const ends = lines.flatMap(({ key, colour: fill, kind }) => {
    const value = latest.tonnes[key]
    return value == null ? [] : [{ key, value, fill, kind }]
  })
  const shifts = apart(
    ends.map((e) => e.value),
    ticks,
    HEIGHT - EDGES,
  )
  const counted = t('ree.producers-measure')
  return (
    <ChartFigure
      id="mine-production-by-country"
      title={titleOf(model, format)}
      measure={t('ree.producers-drawn', { measure: counted, from: String(model.years[0]?.year) })}
      counted={sentences(counted, estimatesOf(model))}
      provenance={provenance}
      height={HEIGHT}
      table={{
        columns: [
          { label: t('chart.year') },
          ...model.producers.map((id) => ({ label: producerName(id), unit: 't REO', format })),
          { label: t('ree.estimates') },
        ],
        rows: model.years.map((y) => [
          String(y.year),
          ...model.producers.map((id) => y.tonnes[id] ?? null),
          y.estimated.map(producerName).join(', '),
        ]),
        estimated: model.years.map((y) => y.estimated.map((id) => 1 + model.producers.indexOf(id))),
        cites: model.years.map((y) => y.at),
      }}
    >
      <YearLines
        points={model.years.map((y) => ({
          year: y.year,
          values: y.tonnes,
          hollow: y.estimated,
          full: model.producers,
        }))}
        lines={lines}
        labels={ends.map((e, i) => ({
          year: latest.year,
          value: e.value,
          text: `${producerName(e.key)} ${format(e.value)}`,
          colour: e.fill,
          kind: e.kind,
          at: 'right' as const,
          ...(shifts[i] !== undefined && { dy: shifts[i] }),
        }))}
        theme={theme}
        height={HEIGHT}
        right={188}
        ticks={ticks}
        format={format}
        scale="log"
        years={model.years.map((y) => y.year).filter((y) => (latest.year - y) % 2 === 1)}
      />
    </ChartFigure>
  )
}

/** Whose figures are estimates, and of which years. */
function estimatesOf({ producers, years }: Largest): string | null {
  const of = producers.map((id) => ({
    who: producerName(id),
    all: years.every((y) => y.tonnes[id] == null || y.estimated.includes(id)),
    years: years.filter((y) => y.estimated.includes(id)).map((y) => y.year),
  }))
  const all = of.filter((p) => p.all && p.years.length > 0).map((p) => p.who)
  const some = of.filter((p) => !p.all && p.years.length > 0)
  const parts = [
    ...(all.length > 0 ? [t('ree.estimated-all', { who: formatList(all) })] : []),
    ...some.map((p) => t('ree.estimated-some', { who: p.who, years: yearsText(p.years) })),
  ]
  return parts.length > 0 ? t('counted.estimated', { what: parts.join('; ') }) : null
}

function titleOf({ producers: [first, second], latest }: Largest, format: (n: number) => string): string {
  const of = (id: string | undefined) => (id === undefined ? null : (latest.tonnes[id] ?? null))
  const [one, two, india] = [of(first), of(second), of('IN')]
  if (first === undefined || second === undefined || one === null || two === null)
    return t('ree.producers-title-none')
  return t(india === null ? 'ree.producers-title' : 'ree.producers-title-india', {
    ...{ year: String(latest.year), first: producerName(first), second: producerName(second) },
    ...{ one: format(one), two: format(two), india: india === null ? '' : format(india) },
    by: t(
      latest.estimated.some((p) => p === first || p === second || p === 'IN')
        ? 'ree.by-estimated'
        : 'mine.usgs-short',
    ),
  })
}
