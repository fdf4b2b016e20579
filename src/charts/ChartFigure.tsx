import { type ReactNode, Suspense, use } from 'react'
import type { EventAxis } from '../domain/drawn.ts'
import type { Table } from '../domain/table.ts'
import { t } from '../i18n/t.ts'
import type { Provenance } from '../select/provenance.ts'
import { DatasetLine } from '../ui/DatasetLine.tsx'
import { Failing } from '../ui/Failing.tsx'
import { lazily } from '../ui/lazily.ts'
import { Mark } from '../ui/Mark.tsx'
import { Sources } from '../ui/Sources.tsx'
import { Unbroken } from '../ui/Unbroken.tsx'
import { useHydrated } from '../ui/useHydrated.ts'
import styles from './ChartFigure.module.css'
import { OnlyChart } from './only.ts'

const TakeAway = lazily(() => import('./TakeAway.tsx'))

/**
 * Every chart: the finding as its title, the measure, a picture for the eye, the same numbers as a table for
 * everyone, its sources, and the table to take away. The picture is hidden from screen readers: the table is theirs.
 */
export function ChartFigure(props: {
  id: string
  title: string
  measure: string
  /** The measure without how it is drawn here, where it has that: for who draws the table otherwise. */
  counted?: string
  table: Table
  /** Where it is an axis of events: the same as places and words, for who draws it otherwise. */
  axis?: EventAxis
  provenance: Provenance
  /** Of the drawing, in CSS pixels, reserved before it comes, so that nothing moves; none where `fallback` reserves it. */
  height?: number
  /** It is plain SVG that the page is served with, and its marks can be reached: it is for everyone. */
  served?: boolean
  /** Seen before the drawing comes, and where it cannot. */
  fallback?: ReactNode
  children: ReactNode
}) {
  const { id, title, measure, table, provenance } = props
  const hydrated = useHydrated()
  const Only = use(OnlyChart)
  if (Only) return <Only {...props} />
  return (
    <figure id={`chart-${id}`} className={styles.figure} aria-label={title}>
      <figcaption>
        <h3>
          <Unbroken text={title} />
          {/* A finding that the atlas counts is answered for by its rows. */}
          {provenance.at.length > 0 && <Mark at={provenance.at} differs={provenance.differs} />}
        </h3>
        <p className={styles.measure}>{measure}</p>
      </figcaption>
      {props.served ? <div data-drawing>{props.children}</div> : <Drawing {...props} />}
      <div className={styles.foot}>
        <details>
          <summary>{t('chart.table')}</summary>
          <DataTable title={title} table={table} provenance={provenance} />
        </details>
        {hydrated && provenance.reference && (
          <Failing fallback={null}>
            <Suspense>
              <TakeAway id={id} taken={props} drawing={props.children} wide={props.served} />
            </Suspense>
          </Failing>
        )}
      </div>
      <Sources sources={provenance.sources} />
      {provenance.datasets.map((d) => (
        <DatasetLine key={d.dataset.id} {...d} title={provenance.datasets.length > 1} />
      ))}
    </figure>
  )
}

/** Comes after the page, and is hidden from screen readers. */
function Drawing(props: { height?: number; fallback?: ReactNode; children: ReactNode }) {
  const { height, fallback, children } = props
  const hydrated = useHydrated()
  return (
    // No style attribute in the prerendered page: its security policy forbids them.
    <div className={styles.drawing} style={hydrated ? { height } : undefined} aria-hidden="true">
      {hydrated ? (
        <Failing fallback={<p className={styles.failed}>{t('chart.failed')}</p>}>
          <Suspense fallback={fallback}>{children}</Suspense>
        </Failing>
      ) : (
        (fallback ?? <svg width="100%" height={height} />)
      )}
    </div>
  )
}

function DataTable({ title, table, provenance }: { title: string; table: Table; provenance: Provenance }) {
  // The page is served without the marks of the rows, which its script adds: it has to be small.
  const cites = useHydrated() ? table.cites : undefined
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
            {cites && <th scope="col">{t('chart.source')}</th>}
          </tr>
        </thead>
        <tbody>
          {table.rows.map((row, r) => (
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
              {cites && (
                <td>
                  <Mark
                    at={cites[r] ?? []}
                    of={String(row[0])}
                    differs={cites[r]?.some((id) => provenance.facts.get(id)?.differs) ?? false}
                  />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
