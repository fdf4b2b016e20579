import '../../map/own/own.css'
import { type RefObject, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import type { Home } from '../../domain/home.ts'
import type { OwnState } from '../../domain/own.ts'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { radiusOf } from './model.ts'
import styles from './Own.module.css'
import { OwnCard } from './OwnCard.tsx'
import { OwnPanel } from './OwnPanel.tsx'
import { ReadingNote } from './ReadingNote.tsx'
import { warm } from './reader.ts'
import { openFile, openTable, remove, restoreOwn } from './store.ts'
import { useDrop } from './useDrop.ts'
import { useOwnModel } from './useOwnModel.ts'

/** Milliseconds: by then the page is at rest. */
const REST = 1500

/** A reader's own data in the legend: the way to add a file, what its marks mean, and the way to take it off. */
export default function OwnLegend({ home }: { home: Home }) {
  const { own, states, has } = useOwnModel(home)
  const part = useRef<HTMLDivElement>(null)
  const map = useMapOf(part)
  const dropping = useDrop(states)
  useEffect(() => {
    void restoreOwn()
    const timer = setTimeout(warm, REST)
    return () => clearTimeout(timer)
  }, [])
  const toFile = () => part.current?.querySelector<HTMLElement>('input[type=file]')?.focus()
  const takeOff = () => {
    void remove()
    toFile()
  }
  const title = has ? (has.data.columns[own.column ?? -1] ?? null) : null
  return (
    <div ref={part} className={styles.legend} data-counted="own">
      {has && (
        <>
          <p className={styles.name}>{has.data.name}</p>
          <Key range={has.model.range} column={has.model.countries ? title : null} count={has.data.count} />
        </>
      )}
      <p className={styles.buttons}>
        {has && (
          <>
            <button
              type="button"
              className={styles.button}
              aria-expanded={own.open}
              data-own-table
              onClick={() => openTable(!own.open)}
            >
              {t('own.table')}
            </button>
            <button type="button" className={styles.button} onClick={takeOff}>
              {t('own.remove')}
            </button>
          </>
        )}
        <FileInput states={states} has={has !== null} />
      </p>
      {map &&
        createPortal(
          <>
            {dropping && <p className={styles.drop}>{t('own.drop')}</p>}
            <ReadingNote reading={own.reading} refused={own.refused} onDone={toFile} />
            {has && own.open && <OwnPanel {...has} {...{ own, states }} onRemove={takeOff} />}
            {has && own.chosen !== null && <OwnCard key={own.chosen} {...has} row={own.chosen} />}
          </>,
          map,
        )}
    </div>
  )
}

/** The map that the legend lies on, once it is there. */
function useMapOf(part: RefObject<HTMLElement | null>) {
  const [map, setMap] = useState<HTMLElement | null>(null)
  useEffect(() => setMap(part.current?.closest('section') ?? document.body), [part])
  return map
}

/** The way for the keyboard, and for who does not drag. */
function FileInput({ states, has }: { states: readonly OwnState[]; has: boolean }) {
  return (
    <label className={`${styles.button} ${styles.add}`} title={t('own.stays')}>
      {t(has ? 'own.replace' : 'own.add')}
      <input
        type="file"
        accept=".csv,.tsv,.txt,.json,.geojson"
        onChange={({ target }) => {
          const file = target.files?.[0]
          if (file) void openFile(file, states)
          // The same file may be chosen again, mended.
          target.value = ''
        }}
      />
    </label>
  )
}

/** What the marks mean: so many rows, or the least and the greatest value as circles. */
function Key(props: { range: readonly [number, number] | null; column: string | null; count: number }) {
  const { range, column, count } = props
  if (column === null || range === null) {
    return (
      <p className={styles.key}>
        <svg width="18" height="18" aria-hidden="true">
          <circle cx="9" cy="9" r="5" className={styles.dot} />
        </svg>
        {t('own.rows', { count: formatNumber(count, 0), n: count })}
      </p>
    )
  }
  const most = Math.max(...range.map(Math.abs))
  return (
    <>
      <p>{column}</p>
      <ul className={styles.circles}>
        {[...new Set(range)].map((value) => {
          const r = radiusOf(value, most)
          return (
            <li key={value}>
              <svg width={2 * r + 2} height={2 * r + 2} aria-hidden="true">
                <circle cx={r + 1} cy={r + 1} r={r} className={styles.circle} />
              </svg>
              {formatNumber(value, 2)}
            </li>
          )
        })}
      </ul>
      {range[0] < 0 && <p>{t('own.negative')}</p>}
    </>
  )
}
