import { lazy } from 'react'
import type { Observation } from '../../domain/observation.ts'
import { formatList, formatNumber, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import { atOf, newestMonth } from '../../select/rareEarths/observed.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { sentences } from '../counted.ts'

const YearBars = lazy(() => import('../drawings/rareEarths/YearBars.tsx'))

const HEIGHT = 190

/** China's exports of magnets in the months that were found, with the months between left empty. */
export function MagnetExportsChart(props: {
  /** Single months, in order. */
  months: readonly Observation[]
  /** All that was found, sums of months as well. */
  all: readonly Observation[]
  provenance: Provenance
  theme: Theme
}) {
  const { months, all, provenance, theme } = props
  const format = (n: number) => formatNumber(n, 0)
  const [last] = newestMonth(months)
  return (
    <ChartFigure
      id="china-magnet-exports"
      title={
        last?.value == null
          ? t('ree.exports-title-none')
          : t('ree.exports-title', { tonnes: format(last.value), month: formatPeriod(last.period) })
      }
      measure={t('ree.exports-measure')}
      counted={countedOf(all)}
      provenance={provenance}
      height={HEIGHT}
      table={{
        columns: [
          { label: t('ree.period') },
          { label: t('ree.exports'), unit: 't', format },
          { label: t('chart.status') },
          { label: t('chart.note') },
        ],
        rows: all.map((o) => [formatPeriod(o.period), o.value, t(`figure.${o.status}`), o.note ?? '']),
        cites: all.map((o) => [atOf(o)]),
      }}
    >
      <YearBars
        columns={filled(months).map(({ month, value, pale }) => ({
          id: month,
          label: month,
          values: { exports: value },
          pale,
          text: value === null ? '' : format(value),
        }))}
        parts={[{ key: 'exports', name: t('ree.exports'), fill: theme.china }]}
        theme={theme}
        height={HEIGHT}
      />
    </ChartFigure>
  )
}

function countedOf(all: readonly Observation[]): string {
  const copied = all.filter((o) => o.confidence === 'low').map((o) => formatPeriod(o.period))
  return sentences(
    t('ree.exports-counted'),
    copied.length > 0 ? t('ree.exports-copied', { periods: formatList(copied) }) : null,
  )
}

/** Every month from the first to the last; those without a figure are empty, and a weak source is pale. */
function filled(months: readonly Observation[]) {
  const [from, to] = [months[0]?.period, months.at(-1)?.period]
  if (!from || !to) return []
  const count = (text: string) => Number(text.slice(0, 4)) * 12 + Number(text.slice(5)) - 1
  return Array.from({ length: count(to) - count(from) + 1 }, (_, i) => {
    const n = count(from) + i
    const month = `${Math.floor(n / 12)}-${String((n % 12) + 1).padStart(2, '0')}`
    const found = months.find((o) => o.period === month)
    return { month, value: found?.value ?? null, pale: found?.confidence === 'low' }
  })
}
