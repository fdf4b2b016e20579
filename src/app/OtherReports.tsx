import type { Atlas } from '../domain/atlas.ts'
import type { CountryId } from '../domain/ids.ts'
import { fiscalYearLabel } from '../domain/period.ts'
import type { CountryTrade, OtherTradeReport } from '../domain/trade.ts'
import { formatPeriod, formatUsd } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { sum } from '../select/trade.ts'
import { Sources } from '../ui/Sources.tsx'
import styles from './Profile.module.css'
import { sourcesOf } from './sources.ts'

/** What other publishers print of the same trade: both sets of books are shown, and nothing is averaged away. */
export function OtherReports({ atlas, country, who }: { atlas: Atlas; country: CountryId; who: string }) {
  const trade = atlas.trade.countries.find((c) => c.country === country)
  if (!trade || trade.others.length === 0) return null
  return (
    <div className={styles.others}>
      <h4>{t('others.title', { who })}</h4>
      <p>{t('others.note')}</p>
      <ul>
        {trade.others.map((report) => (
          <li key={`${report.period} ${report.source}`}>
            <strong>{amount(report)}</strong>, {formatPeriod(report.period)}. {report.note}.{' '}
            {indian(trade, report)} <Sources sources={sourcesOf(atlas.sources, [report.source])} />
          </li>
        ))}
      </ul>
    </div>
  )
}

/** The Indian figure for the same fiscal year; a calendar year has none. */
function indian(trade: CountryTrade, { period }: OtherTradeReport): string | null {
  const year = trade.series.find((y) => fiscalYearLabel(y.year) === period)
  const total = year && sum([year.export, year.import])
  return typeof total === 'number' ? t('others.indian', { value: formatUsd(total) }) : null
}

function amount({ usdMillion, bound }: OtherTradeReport): string {
  const value = formatUsd(usdMillion)
  return bound ? t(`others.${bound}`, { value }) : value
}
