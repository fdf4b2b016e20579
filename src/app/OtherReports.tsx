import type { Atlas } from '../domain/atlas.ts'
import type { CountryId } from '../domain/ids.ts'
import type { OtherTradeReport } from '../domain/trade.ts'
import { formatPeriod, formatUsd } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { Sources } from '../ui/Sources.tsx'
import styles from './Profile.module.css'
import { sourcesOf } from './sources.ts'

/** What other publishers print of the same trade: both sets of books are shown, and nothing is averaged away. */
export function OtherReports({ atlas, country, who }: { atlas: Atlas; country: CountryId; who: string }) {
  const others = atlas.trade.countries.find((c) => c.country === country)?.others ?? []
  if (others.length === 0) return null
  return (
    <div className={styles.others}>
      <h4>{t('others.title', { who })}</h4>
      <p>{t('others.note')}</p>
      <ul>
        {others.map((report) => (
          <li key={`${report.period} ${report.source}`}>
            <strong>{amount(report)}</strong>, {formatPeriod(report.period)}. {report.note}.{' '}
            <Sources sources={sourcesOf(atlas.sources, [report.source])} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function amount({ usdMillion, bound }: OtherTradeReport): string {
  const value = formatUsd(usdMillion)
  return bound ? t(`others.${bound}`, { value }) : value
}
