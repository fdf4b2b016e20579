import type { ReactNode } from 'react'
import page from '../Page.module.css'
import styles from './RareEarths.module.css'

/** A table that is opened by its name; the rows are those of its body. */
export function FoldedTable(props: { name: string; columns: readonly string[]; children: ReactNode }) {
  const { name, columns, children } = props
  return (
    <details className={styles.fold}>
      <summary>{name}</summary>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard */}
      <div className={page.scroll} tabIndex={0}>
        <table aria-label={name}>
          <thead>
            <tr>
              {columns.map((label) => (
                <th key={label} scope="col">
                  {label}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </div>
    </details>
  )
}
