import { fiscalYearLabel } from '../../../domain/dates.ts'
import { CLASSIFICATIONS, FLOWS } from '../../../domain/trade.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { TableRows } from '../../../select/goods/tableRows.ts'
import { Select } from '../../../ui/Select.tsx'
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
      <Select<number | null>
        label={t('chart.fiscal-year')}
        value={view.year}
        options={[
          { value: null, label: t('goods.rows-years') },
          ...years.map((value) => ({ value, label: fiscalYearLabel(value) })),
        ]}
        onChange={(year) => setView({ year })}
      />
      <Select<RowFilter['flow']>
        label={t('goods.flow')}
        value={flow}
        options={[
          { value: null, label: t('goods.rows-both') },
          ...FLOWS.map((value) => ({ value, label: t(`goods.flow-${value}`) })),
        ]}
        onChange={(value) => choose({ flow: value })}
      />
      <Select<RowFilter['classification']>
        label={t('goods.classification')}
        value={classification}
        options={[
          { value: null, label: t('goods.rows-both') },
          ...CLASSIFICATIONS.map((value) => ({ value, label: t(`classification.${value}`) })),
        ]}
        onChange={(value) => choose({ classification: value })}
      />
      <span role="status" data-counted="rows">
        {t('goods.rows-shown', { shown: formatNumber(shown), all: formatNumber(model.all) })}
      </span>
    </fieldset>
  )
}
