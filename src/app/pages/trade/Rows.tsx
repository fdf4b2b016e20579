import { Suspense, useEffect, useRef } from 'react'
import { formatNumber } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { tableRows } from '../../../select/goods/tableRows.ts'
import { lazily } from '../../../ui/lazily.ts'
import { useHydrated } from '../../../ui/useHydrated.ts'
import { useNear } from '../../../ui/useNear.ts'
import { usePrinting } from '../../../ui/usePrinting.ts'
import subjectStyles from '../Subject.module.css'
import { searchOf } from '../useSubject.ts'
import type { TradeSection } from './parts.tsx'
import styles from './Rows.module.css'

const load = () => import('./RowsTable.tsx')
const RowsTable = lazily(load)

/** Every commodity row, in a table that comes when it is near. */
export function Rows(props: TradeSection) {
  const place = useRef<HTMLDivElement>(null)
  const near = useNear(place)
  const hydrated = useHydrated()
  const printing = usePrinting()
  useEffect(() => {
    // Its script is there before it is near; where it does not come, it is asked for again then.
    load().catch(() => {})
  }, [])
  const loading = <p className={styles.loading}>{t('goods.rows-loading')}</p>
  return (
    <>
      <p className={subjectStyles.said}>{t('goods.rows-lead')}</p>
      <noscript>
        <p>
          {t('goods.rows-noscript')}{' '}
          <a href={`${props.up}data/${searchOf(props.subject)}`}>{t('goods.rows-zip')}</a>
        </p>
      </noscript>
      {printing && <OnPaper {...props} />}
      <div ref={place} className={styles.place} hidden={printing}>
        <Suspense fallback={loading}>{near ? <RowsTable {...props} /> : hydrated && loading}</Suspense>
      </div>
    </>
  )
}

/** Thousands of rows are not for paper: it says how many there are, and where. */
function OnPaper({ atlas, subject }: TradeSection) {
  const { rows, all } = tableRows(atlas, subject.view, { flow: null, classification: null }, (id) => id)
  return (
    <p data-counted="rows">
      {t('goods.rows-printed', { shown: formatNumber(rows.length), all: formatNumber(all) })}
    </p>
  )
}
