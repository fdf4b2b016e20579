import { lazy } from 'react'
import { formatNumber, ratioNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import { seams, type WorldYear } from '../../select/rareEarths/production.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { estimatedText, sentences } from '../counted.ts'
import { scaleTicks } from '../scaleTicks.ts'

const YearLines = lazy(() => import('../drawings/rareEarths/YearLines.tsx'))

const HEIGHT = 280
/** From here on every year is from another edition or near to one: the seams before are listed in the table. */
const RECENT = 2010

/** What the world mined since 1900, on a plain scale from zero. */
export function WorldOutputChart(props: {
  years: readonly WorldYear[]
  /** The year that the newest is compared with. */
  base: number
  provenance: Provenance
  theme: Theme
}) {
  const { years, base, provenance, theme } = props
  const format = (n: number) => formatNumber(n, 0)
  const [first, last] = [years[0], years.at(-1)]
  const counted = t('ree.world-measure', { from: String(first?.year), to: String(last?.year) })
  const before = years.find((y) => y.year === base)
  const values = years.flatMap((y) => (y.tonnes === null ? [] : [y.tonnes]))
  return (
    <ChartFigure
      id="world-mine-production"
      title={
        last?.tonnes && before?.tonnes
          ? t(last.estimated ? 'ree.world-title-estimated' : 'ree.world-title', {
              tonnes: format(last.tonnes),
              year: String(last.year),
              ratio: ratioNumber(last.tonnes / before.tonnes),
              base: String(base),
              before: format(before.tonnes),
            })
          : t('ree.world-title-none')
      }
      measure={t('ree.world-drawn', { measure: counted })}
      counted={sentences(counted, t('ree.world-editions'), estimatedText(years))}
      provenance={provenance}
      height={HEIGHT}
      table={{
        columns: [
          { label: t('chart.year') },
          { label: t('ree.world-tonnes'), unit: 't REO', format },
          { label: t('ree.edition') },
          { label: t('chart.status') },
          { label: t('chart.note') },
        ],
        rows: years.map((y) => [
          String(y.year),
          y.tonnes,
          y.edition,
          t(y.estimated ? 'figure.estimated' : 'figure.reported'),
          y.note ?? '',
        ]),
        estimated: years.map((y) => (y.estimated ? [1] : [])),
        cites: years.map((y) => [y.at]),
      }}
    >
      <YearLines
        points={years.map((y) => ({
          year: y.year,
          values: { world: y.tonnes },
          hollow: y.estimated && y.year === last?.year ? ['world'] : [],
        }))}
        lines={[{ key: 'world', colour: theme.ink, thick: true }]}
        labels={
          last?.tonnes
            ? [
                {
                  ...{ year: last.year, value: last.tonnes, at: 'right' as const, colour: theme.ink },
                  text: `${format(last.tonnes)}, ${last.year}`,
                },
              ]
            : []
        }
        theme={theme}
        height={HEIGHT}
        right={110}
        ticks={scaleTicks({ above: Math.max(...values), below: 0 }, 4)}
        format={format}
        years={years.map((y) => y.year).filter((y) => y % 25 === 0)}
        seams={seams(years)
          .filter((y) => y.year >= RECENT)
          .map((y) => ({ year: y.year, text: '' }))}
      />
    </ChartFigure>
  )
}
