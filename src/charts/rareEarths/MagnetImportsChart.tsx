import { lazy } from 'react'
import { formatNumber, formatPercent, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { ImportYear } from '../../select/rareEarths/indiaImports.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'

const YearBars = lazy(() => import('../drawings/rareEarths/YearBars.tsx'))
const YearLines = lazy(() => import('../drawings/rareEarths/YearLines.tsx'))

const HEIGHT = 240

interface Props {
  years: readonly ImportYear[]
  provenance: Provenance
  theme: Theme
}

/** What India pays for metal magnets, to China and to all others. */
export function MagnetImportsChart({ years, provenance, theme }: Props) {
  const format = (n: number) => formatNumber(n, 2, 2)
  const [first, last] = [years[0], years.at(-1)]
  return (
    <ChartFigure
      id="india-magnet-imports"
      title={
        first && last
          ? t('ree.imports-title', {
              ...{ value: formatUsd(last.all), year: String(last.year) },
              ...{ first: formatUsd(first.all), from: String(first.year) },
            })
          : t('ree.imports-title-none')
      }
      measure={t('ree.imports-measure')}
      provenance={provenance}
      height={HEIGHT}
      table={{
        columns: [
          { label: t('chart.year') },
          { label: t('ree.imports-all'), unit: 'USD million', format },
          { label: t('ree.imports-china'), unit: 'USD million', format },
          { label: t('ree.imports-share'), unit: 'percent', format: (n) => formatNumber(n, 1, 1) },
          { label: t('chart.note') },
        ],
        rows: years.map((y) => [String(y.year), y.all, y.china, y.share, y.note ?? '']),
        cites: years.map((y) => y.at),
      }}
    >
      <YearBars
        columns={years.map((y) => ({
          id: String(y.year),
          label: String(y.year),
          values: { china: y.china, others: Math.round((y.all - y.china) * 100) / 100 },
          pale: false,
          text: y === last ? formatNumber(y.all, 0) : '',
        }))}
        parts={[
          { key: 'china', name: t('ree.imports-china-short'), fill: theme.china },
          { key: 'others', name: t('ree.imports-others-short'), fill: theme.rest },
        ]}
        theme={theme}
        height={HEIGHT}
      />
    </ChartFigure>
  )
}

/** China's share of what India pays for metal magnets. */
export function MagnetShareChart({ years, provenance, theme }: Props) {
  const [first, last] = [years[0], years.at(-1)]
  const format = (n: number) => formatNumber(n, 1, 1)
  return (
    <ChartFigure
      id="china-share-of-india-magnet-imports"
      title={
        first && last
          ? t('ree.share-title', {
              ...{ share: formatPercent(last.share), year: String(last.year) },
              ...{ first: formatPercent(first.share), from: String(first.year) },
            })
          : t('ree.imports-title-none')
      }
      measure={t('ree.share-measure')}
      provenance={provenance}
      height={HEIGHT}
      table={{
        columns: [{ label: t('chart.year') }, { label: t('ree.imports-share'), unit: 'percent', format }],
        rows: years.map((y) => [String(y.year), y.share]),
        cites: years.map((y) => y.at),
      }}
    >
      <YearLines
        points={years.map((y) => ({ year: y.year, values: { share: y.share }, hollow: [] }))}
        lines={[{ key: 'share', colour: theme.china, thick: true }]}
        labels={[first, last].flatMap((y, i) =>
          y
            ? [
                {
                  ...{ year: y.year, value: y.share, text: formatPercent(y.share), colour: theme.ink },
                  ...(i === 0 ? { at: 'bottom' as const, dx: 20 } : { at: 'right' as const }),
                },
              ]
            : [],
        )}
        theme={theme}
        height={HEIGHT}
        right={60}
        ticks={[0, 25, 50, 75, 100]}
        format={(n) => formatPercent(n)}
      />
    </ChartFigure>
  )
}
