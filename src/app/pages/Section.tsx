import type { ReactNode } from 'react'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { PanelFailed } from '../PanelFailed.tsx'
import styles from './Subject.module.css'

/** A section of a page on a subject: a fault in it stays in it, and a part that did not come is said where it would stand. */
export function Section(props: {
  id: string
  title: string
  /** Whether what it shows has been loaded. */
  there?: boolean
  children: ReactNode
}) {
  const { id, title, there = true, children } = props
  return (
    <section id={id} className={styles.section} aria-label={title}>
      <h2>{title}</h2>
      {there ? <Failing fallback={<PanelFailed />}>{children}</Failing> : <p>{t('subject.lost')}</p>}
    </section>
  )
}
