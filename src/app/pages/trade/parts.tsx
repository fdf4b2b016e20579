import type { Atlas } from '../../../domain/atlas.ts'
import { t } from '../../../i18n/t.ts'
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

/** A fiscal year to choose. */
export function YearChoice(props: {
  label: string
  years: readonly { readonly value: string; readonly label: string }[]
  chosen: string
  onChoose: (value: string) => void
}) {
  const { label, years, chosen, onChoose } = props
  return (
    <fieldset className={styles.choice} disabled={!useHydrated()}>
      <label>
        {label}
        <select value={chosen} onChange={(e) => onChoose(e.target.value)}>
          {years.map(({ value, label: text }) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </select>
      </label>
    </fieldset>
  )
}
