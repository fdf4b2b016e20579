import { Fragment, useEffect, useId, useRef } from 'react'
import { cellOf, type OwnData } from '../../domain/own.ts'
import { t } from '../../i18n/t.ts'
import reach from '../places/Reach.module.css'
import { titleColumnOf } from './model.ts'
import styles from './Own.module.css'
import { chooseRow } from './store.ts'

/** What a row says, as the text that it is; closed by its button and by Escape. */
export function OwnCard({ data, row }: { data: OwnData; row: number }) {
  const card = useRef<HTMLElement>(null)
  const heading = useId()
  const from = useRef<Element | null>(null)
  useEffect(() => {
    from.current = document.activeElement
    card.current?.focus({ preventScroll: true })
  }, [])
  const close = () => {
    chooseRow(null)
    const back = from.current
    if (back instanceof HTMLElement && back.isConnected && back !== document.body)
      back.focus({ preventScroll: true })
    else document.querySelector<HTMLElement>('[data-own-table]')?.focus({ preventScroll: true })
  }
  const title = cellOf(data, row, titleColumnOf(data)).trim()
  const line = data.lines[row] as number
  const place = t(data.format === 'csv' ? 'own.line' : 'own.feature', { n: line })
  return (
    <section
      ref={card}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      className={`${reach.card} ${styles.card}`}
      data-counted="own"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <button type="button" className={reach.close} aria-label={t('own.close')} onClick={close}>
        ×
      </button>
      <h3 id={heading}>{title === '' ? place : title}</h3>
      <p className={reach.what}>{t('own.yours', { name: data.name, place })}</p>
      <dl>
        {data.columns.map((column, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: two columns may have one name
          <Fragment key={i}>
            <dt>{column === '' ? t('own.column', { n: i + 1 }) : column}</dt>
            <dd>{cellOf(data, row, i)}</dd>
          </Fragment>
        ))}
      </dl>
    </section>
  )
}
