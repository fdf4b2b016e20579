import type { Download } from '../../domain/download.ts'
import { t } from '../../i18n/t.ts'
import styles from './Page.module.css'

type Difference = NonNullable<Download['difference']>
type TableDifference = Difference['tables'][number]

/** What changed from the version before, row by row. */
export function Differences({ difference }: { difference: Difference }) {
  return (
    <>
      <h4>{t('page.difference', { since: difference.since })}</h4>
      <List title={t('page.diff-gone-tables')} rows={difference.goneTables} />
      {difference.tables.map((d) => (
        <details key={d.table} className={styles.entry}>
          <summary>
            <code>{d.table}</code>{' '}
            <span className={styles.meta} data-counted="rows">
              {inBrief(d)}
            </span>
          </summary>
          <List title={t('page.diff-columns')} rows={d.newColumns} />
          <List title={t('page.diff-gone-columns')} rows={d.goneColumns} />
          <List title={t('page.diff-added')} rows={d.added} />
          <List title={t('page.diff-removed')} rows={d.removed} />
          {d.changed.length > 0 && (
            <div className={styles.scroll}>
              <table>
                <tbody>
                  {d.changed.map((c) => (
                    <tr key={c.row + c.column}>
                      <th scope="row">
                        <code>{c.row}</code> {c.column}
                      </th>
                      <td>
                        <del>{String(c.before ?? '–')}</del>
                      </td>
                      <td>
                        <ins>{String(c.after ?? '–')}</ins>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
          )}
        </details>
      ))}
    </>
  )
}

const inBrief = (d: TableDifference): string =>
  d.isNew
    ? t('page.diff-new', { rows: d.rows })
    : t('page.diff-brief', {
        added: d.added.length,
        removed: d.removed.length,
        changed: d.changed.length,
        columns: d.newColumns.length,
        gone: d.goneColumns.length,
      })

function List({ title, rows }: { title: string; rows: readonly string[] }) {
  if (rows.length === 0) return null
  return (
    <p>
      {title} <code>{rows.join(', ')}</code>
    </p>
  )
}
