import type { Atlas } from '../../../domain/atlas.ts'
import { type FiscalYear, fiscalYearLabel } from '../../../domain/period.ts'
import { t } from '../../../i18n/t.ts'
import { Select } from '../../../ui/Select.tsx'
import { useHydrated } from '../../../ui/useHydrated.ts'
import type { TradeScope } from '../../tradeScope.ts'
import styles from '../Subject.module.css'
import type { SubjectState } from '../useSubject.ts'

/** What each section of the page of trade is given. */
export interface TradeSection {
  readonly atlas: Atlas
  readonly subject: SubjectState
  readonly scope: TradeScope
  /** From the page to the atlas. */
  readonly up: string
}

/** What is of all goods alone, while sectors are chosen. */
export function OnlyAll({ what, subject }: { what: string; subject: SubjectState }) {
  return (
    <p className={styles.hidden}>
      {t('goods.only-all', { what })}{' '}
      <button type="button" onClick={() => subject.setView({ sectors: [] })}>
        {t('subject.all')}
      </button>
    </p>
  )
}

/** A fiscal year to choose; the newest is what is shown anyway, and stays out of the address. */
export function YearChoice(props: {
  label: string
  years: readonly FiscalYear[]
  chosen: FiscalYear
  subject: SubjectState
}) {
  const { label, years, chosen, subject } = props
  return (
    <fieldset className={styles.choice} disabled={!useHydrated()}>
      <Select
        label={label}
        value={chosen}
        options={years.map((value) => ({ value, label: fiscalYearLabel(value) }))}
        onChange={(year) => subject.setView({ year: year === years[0] ? null : year })}
      />
    </fieldset>
  )
}
