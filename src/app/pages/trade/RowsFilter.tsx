import { fiscalYearLabel } from '../../../domain/period.ts'
import { CLASSIFICATIONS, FLOWS } from '../../../domain/trade.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { TableRows } from '../../../select/goods/tableRows.ts'
import type { Choices } from '../../../view/useParams.ts'
import type { RowFilter } from '../../../view/useRowFilter.ts'
import type { SubjectState } from '../useSubject.ts'
import styles from './Rows.module.css'

/** What the parts of the table share. */
export interface RowsPart {
  readonly model: TableRows
  readonly subject: SubjectState
  readonly filter: RowFilter
  readonly choose: Choices<RowFilter>['choose']
}

/** Words, year, flow and classification; country and sector are the page's. */
export function RowsFilter({ model, subject, filter, choose, shown }: RowsPart & { shown: number }) {
  const { view, setView } = subject
  const { q, flow, classification } = filter
  // The year may be one that has no row: it stands among the others all the same.
  const years =
    view.year === null || model.years.includes(view.year) ? model.years : [view.year, ...model.years]
  return (
    <fieldset className={styles.filter} aria-label={t('goods.rows-filter')}>
      <label>
        {t('goods.rows-words')}{' '}
        <input type="search" value={q} onChange={(e) => choose({ q: e.target.value }, 'replace')} />
      </label>
      <label>
        {t('chart.fiscal-year')}{' '}
        <select
          value={view.year ?? ''}
          onChange={(e) => setView({ year: e.target.value === '' ? null : Number(e.target.value) })}
        >
          <option value="">{t('goods.rows-years')}</option>
          {years.map((year) => (
            <option key={year} value={year}>
              {fiscalYearLabel(year)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('goods.flow')}{' '}
        <select
          value={flow ?? ''}
          onChange={(e) => choose({ flow: FLOWS.find((f) => f === e.target.value) ?? null })}
        >
          <option value="">{t('goods.rows-both')}</option>
          {FLOWS.map((f) => (
            <option key={f} value={f}>
              {t(`goods.flow-${f}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t('goods.classification')}{' '}
        <select
          value={classification ?? ''}
          onChange={(e) =>
            choose({ classification: CLASSIFICATIONS.find((c) => c === e.target.value) ?? null })
          }
        >
          <option value="">{t('goods.rows-both')}</option>
          {CLASSIFICATIONS.map((c) => (
            <option key={c} value={c}>
              {t(`classification.${c}`)}
            </option>
          ))}
        </select>
      </label>
      <span role="status" data-counted="rows">
        {t('goods.rows-shown', { shown: formatNumber(shown), all: formatNumber(model.all) })}
      </span>
    </fieldset>
  )
}
