import { useDeferredValue, useEffect, useId, useRef, useState } from 'react'
import type { OwnData, OwnState } from '../../domain/own.ts'
import { countryName, formatNumber } from '../../i18n/format.ts'
import { type MessageKey, t } from '../../i18n/t.ts'
import { Select } from '../../ui/Select.tsx'
import { Matching } from './Matching.tsx'
import type { OwnModel } from './model.ts'
import styles from './Own.module.css'
import { OwnTable } from './OwnTable.tsx'
import { chooseColumn, leaveSwapped, type Own, openTable, search, swap } from './store.ts'

/** A reader's own data in words: what was assumed and left out, which names were found, and all rows. */
export function OwnPanel(props: {
  own: Own
  data: OwnData
  model: OwnModel
  states: readonly OwnState[]
  onRemove: () => void
}) {
  const { own, data, model, states } = props
  const panel = useRef<HTMLElement>(null)
  const heading = useId()
  useEffect(() => panel.current?.focus({ preventScroll: true }), [])
  const close = () => {
    openTable(false)
    document.querySelector<HTMLElement>('[data-own-table]')?.focus()
  }
  const nameOf = (id: string) => countryName(states.find((s) => s.id === id)?.iso2 ?? id)
  return (
    <section
      ref={panel}
      role="dialog"
      aria-labelledby={heading}
      tabIndex={-1}
      className={styles.panel}
      data-counted="own"
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return
        event.stopPropagation()
        close()
      }}
    >
      <header className={styles.head}>
        <h3 id={heading}>{data.name}</h3>
        <p>{t(own.kept === false ? 'own.not-kept' : 'own.kept')}</p>
        <button type="button" className={styles.button} onClick={props.onRemove}>
          {t('own.remove')}
        </button>
        <button type="button" className={styles.close} aria-label={t('own.close')} onClick={close}>
          ×
        </button>
      </header>
      {data.swapped && <Swapped data={data} />}
      {data.notes.length > 0 && (
        <ul className={styles.notes}>
          {data.notes.map((note) => (
            <li key={note.code}>{t(`own.note-${note.code}` as MessageKey, note.values)}</li>
          ))}
        </ul>
      )}
      {model.countries && <Matching found={model.countries} {...{ own, states, nameOf }} />}
      <Rows {...{ own, data }} byCountry={model.countries !== null} />
    </section>
  )
}

function Swapped({ data }: { data: OwnData }) {
  const { format, swapped } = data
  if (!swapped) return null
  const place = t(format === 'csv' ? 'own.line' : 'own.feature', { n: swapped.line })
  return (
    <fieldset className={styles.offer} aria-label={t('own.swap')}>
      <p>{t('own.swapped', { place, lat: String(swapped.lat), lon: String(swapped.lon) })}</p>
      <button type="button" className={styles.button} onClick={swap}>
        {t('own.swap')}
      </button>
      <button type="button" className={styles.button} onClick={leaveSwapped}>
        {t('own.no-swap')}
      </button>
    </fieldset>
  )
}

/** The filter, which narrows the map, too, and the rows that it leaves. */
function Rows({ own, data, byCountry }: { own: Own; data: OwnData; byCountry: boolean }) {
  const [q, setQ] = useState(own.q)
  const late = useDeferredValue(q)
  useEffect(() => search(late), [late])
  const { shown } = own
  const count = shown ? shown.reduce((n, on) => n + on, 0) : data.count
  return (
    <>
      <div className={styles.filter}>
        <label>
          {t('own.filter')} <input type="search" value={q} onChange={(event) => setQ(event.target.value)} />
        </label>
        {byCountry && data.numeric.length > 1 && (
          <Select<number | null>
            label={t('own.value')}
            value={own.column}
            options={data.numeric.map((value) => ({ value, label: data.columns[value] ?? '' }))}
            onChange={(column) => column !== null && chooseColumn(column)}
          />
        )}
        <span role="status">
          {t('own.shown', { shown: formatNumber(count, 0), all: formatNumber(data.count, 0) })}
        </span>
      </div>
      <OwnTable data={data} shown={shown} />
    </>
  )
}
