import { lazy } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { producerName } from '../../i18n/producerName.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { ProducerOutput } from '../../select/rareEarths/production.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { estimatedText, sentences } from '../counted.ts'
import { scaleTicks } from '../scaleTicks.ts'

const YearLines = lazy(() => import('../drawings/rareEarths/YearLines.tsx'))

const HEIGHT = 260

/** One producer by both agencies: two lines, and never one of the two. */
export function ProducerChart(props: {
  model: ProducerOutput
  provenance: Provenance
  theme: Theme
  colour: string
}) {
  const { model, provenance, theme, colour } = props
  const { points, usgs, bgs } = model
  const format = (n: number) => formatNumber(n, 0)
  const values = points.flatMap((p) => [p.usgs, p.bgs].filter((n) => n !== null))
  const counted = t('ree.producer-measure', { who: producerName(model.producer) })
  const close = usgs?.usgs != null && bgs?.bgs != null && usgs.usgs >= bgs.bgs
  return (
    <ChartFigure
      id="mine-production-by-agency"
      title={titleOf(model, format)}
      measure={t('ree.producer-drawn', { measure: counted })}
      counted={sentences(counted, estimatedText(points, 'counted.estimated-usgs'))}
      provenance={provenance}
      height={HEIGHT}
      table={{
        columns: [
          { label: t('chart.year') },
          { label: t('ree.usgs-tonnes'), unit: 't REO', format },
          { label: t('ree.bgs-tonnes'), unit: 't REO', format },
          { label: t('ree.usgs-status') },
        ],
        rows: points.map((p) => [
          String(p.year),
          p.usgs,
          p.bgs,
          p.usgs === null ? '' : t(p.estimated ? 'figure.estimated' : 'figure.reported'),
        ]),
        estimated: points.map((p) => (p.estimated ? [1] : [])),
        cites: points.map((p) => p.at),
      }}
    >
      <YearLines
        points={points.map((p) => ({
          year: p.year,
          values: { usgs: p.usgs, bgs: p.bgs },
          hollow: p.estimated ? ['usgs'] : [],
          // A year alone makes no line.
          full: ['usgs', ...(alone(points, p.year) ? ['bgs'] : [])],
        }))}
        lines={[
          { key: 'bgs', colour, dashed: true },
          { key: 'usgs', colour, thick: true },
        ]}
        labels={[
          ...(usgs?.usgs == null
            ? []
            : [
                label(
                  usgs.year,
                  usgs.usgs,
                  `${t('mine.usgs-short')} ${format(usgs.usgs)}, ${usgs.year}`,
                  close ? -9 : 9,
                ),
              ]),
          ...(bgs?.bgs == null
            ? []
            : [
                label(
                  bgs.year,
                  bgs.bgs,
                  `${t('mine.bgs-short')} ${format(bgs.bgs)}, ${bgs.year}`,
                  close ? 9 : -9,
                ),
              ]),
        ].map((l) => ({ ...l, colour: theme.ink }))}
        theme={theme}
        height={HEIGHT}
        right={128}
        ticks={scaleTicks({ above: Math.max(...values), below: 0 }, 4)}
        format={format}
      />
    </ChartFigure>
  )
}

const label = (year: number, value: number, text: string, dy: number) => ({
  ...{ year, value, text, dy },
  at: 'right' as const,
})

/** BGS has the year, and neither the one before nor the one after. */
const alone = (points: ProducerOutput['points'], year: number) =>
  points.some((p) => p.year === year && p.bgs !== null) &&
  !points.some((p) => Math.abs(p.year - year) === 1 && p.bgs !== null)

function titleOf({ producer, usgs, bgs }: ProducerOutput, format: (n: number) => string): string {
  const who = producerName(producer)
  const values = {
    who,
    usgs: usgs?.usgs == null ? '' : format(usgs.usgs),
    year: String(usgs?.year),
    bgs: bgs?.bgs == null ? '' : format(bgs.bgs),
    bgsYear: String(bgs?.year),
  }
  if (!usgs && !bgs) return t('ree.producer-title-none', { who })
  if (!usgs) return t('ree.producer-title-bgs', values)
  if (!bgs) return t(usgs.estimated ? 'ree.producer-title-usgs-estimated' : 'ree.producer-title-usgs', values)
  return t(usgs.estimated ? 'ree.producer-title-both-estimated' : 'ree.producer-title-both', values)
}
