import type { Atlas } from '../../../domain/atlas.ts'
import type { FiscalYear } from '../../../domain/period.ts'
import { t } from '../../../i18n/t.ts'
import { useHydrated } from '../../../ui/useHydrated.ts'
import type { TradeScope } from '../../tradeScope.ts'
import { YearSelect } from '../../YearSelect.tsx'
import styles from '../Subject.module.css'
import type { SubjectState } from '../useSubject.ts'

/** What each section of the page of trade is given. */
export interface TradeSection {
  readonly atlas: Atlas
  readonly subject: SubjectState
  readonly scope: TradeScope
  /** The last year that an address may name. */
  readonly last: FiscalYear
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

/** A fiscal year to choose; without script it cannot be used. */
export function YearChoice(props: {
  label: string
  years: readonly FiscalYear[]
  chosen: FiscalYear
  last: FiscalYear
  subject: SubjectState
}) {
  const { subject, ...year } = props
  return (
    <fieldset className={styles.choice} disabled={!useHydrated()}>
      <YearSelect {...year} setView={subject.setView} />
    </fieldset>
  )
}
