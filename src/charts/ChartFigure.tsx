import { lazy, type ReactNode, Suspense } from 'react'
import type { Source } from '../domain/source.ts'
import { t } from '../i18n/t.ts'
import { Failing } from '../ui/Failing.tsx'
import { Sources } from '../ui/Sources.tsx'
import { useHydrated } from '../ui/useHydrated.ts'
import styles from './ChartFigure.module.css'
import type { Table } from './table.ts'

const CsvLink = lazy(() => import('./CsvLink.tsx'))

/**
 * Every chart: the finding as its title, the measure, a picture for the eye, the same numbers as a table for
 * everyone, its sources, and the table to take away. The picture is hidden from screen readers: the table is theirs.
 */
export function ChartFigure(props: {
  id: string
  title: string
  measure: string
  table: Table
  sources: readonly Source[]
  /** Of the drawing, in CSS pixels: reserved before it comes, so that nothing moves. */
  height: number
  /** Seen before the drawing comes, and where it cannot. */
  fallback?: ReactNode
  children: ReactNode
}) {
  const { id, title, measure, table, sources, height, fallback } = props
  const hydrated = useHydrated()
  return (
    <figure className={styles.figure} aria-label={title}>
      <figcaption>
        <h3>{title}</h3>
        <p className={styles.measure}>{measure}</p>
      </figcaption>
      {/* No style attribute in the prerendered page: its security policy forbids them. */}
      <div className={styles.drawing} style={hydrated ? { height } : undefined} aria-hidden="true">
        {hydrated ? (
          <Failing fallback={<p className={styles.failed}>{t('chart.failed')}</p>}>
            <Suspense fallback={fallback}>{props.children}</Suspense>
          </Failing>
        ) : (
          fallback
        )}
      </div>
      <div className={styles.foot}>
        <details>
          <summary>{t('chart.table')}</summary>
          <DataTable title={title} table={table} />
        </details>
        {hydrated && (
          <Failing fallback={null}>
            <Suspense>
              <CsvLink name={id} title={title} measure={measure} table={table} sources={sources} />
            </Suspense>
          </Failing>
        )}
      </div>
      <Sources sources={sources} />
    </figure>
  )
}

function DataTable({ title, table }: { title: string; table: Table }) {
  const text = (value: string | number | null, column: number) =>
    value === null
      ? t('chart.no-data')
      : typeof value === 'number'
        ? (table.columns[column]?.format?.(value) ?? String(value))
        : value
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
    <div className={styles.scroll} tabIndex={0}>
      <table aria-label={title}>
        <thead>
          <tr>
            {table.columns.map(({ label }) => (
              <th key={label} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row) => (
            <tr key={String(row[0])}>
              {row.map((value, i) => {
                const key = table.columns[i]?.label
                return i === 0 ? (
                  <th key={key} scope="row">
                    {text(value, i)}
                  </th>
                ) : (
                  <td key={key} data-number={typeof value === 'number' || undefined}>
                    {text(value, i)}
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
