import type { Atlas } from '../../../domain/atlas.ts'
import type { Observation } from '../../../domain/observation.ts'
import { formatPeriod } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { atOf } from '../../../select/rareEarths/observed.ts'
import { Cited } from '../../Cited.tsx'
import { FoldedTable } from './FoldedTable.tsx'
import { observedText } from './parts.ts'
import styles from './RareEarths.module.css'

/** Printed figures one below the other, folded: each with its period, how sure it is, and who says so. */
export function ObservationTable<O extends Observation>(props: {
  atlas: Atlas
  summary: string
  rows: readonly O[]
  /** What tells the rows apart, before the rest. */
  extra?: { readonly label: string; readonly of: (row: O) => string }
}) {
  const { atlas, summary, rows, extra } = props
  const columns = [
    t('ree.what'),
    ...(extra ? [extra.label] : []),
    t('ree.value'),
    t('ree.period'),
    t('chart.status'),
    t('ree.confidence'),
    t('chart.note'),
    t('chart.source'),
  ]
  return (
    <FoldedTable name={summary} columns={columns}>
      {rows.map((o) => (
        <tr key={o.id}>
          <th scope="row">{o.what}</th>
          {extra && <td>{extra.of(o)}</td>}
          <td className={styles.number}>{observedText(o)}</td>
          <td className={styles.number}>{o.period === null ? t('ree.no-year') : formatPeriod(o.period)}</td>
          <td>{t(`figure.${o.status}`)}</td>
          <td>{t(`ree.confidence-${o.confidence}`)}</td>
          <td>{o.note ?? ''}</td>
          <td>
            <Cited at={[atOf(o)]} atlas={atlas} of={o.what} />
          </td>
        </tr>
      ))}
    </FoldedTable>
  )
}
