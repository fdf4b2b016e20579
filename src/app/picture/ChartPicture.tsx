import { Suspense, useEffect, useRef, useState } from 'react'
import type { Pictured } from '../../charts/picturing.ts'
import styles from '../../charts/TakeAway.module.css'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { lazily } from '../../ui/lazily.ts'
import { onPage } from './onPage.ts'

const AddChart = lazily(() => import('../briefing/AddChart.tsx'))
const ChartDialog = lazily(() => import('./ChartDialog.tsx'))

/** At the foot of every chart: its picture, and the way into a briefing. */
export default function ChartPicture(chart: Pictured) {
  const [open, setOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    onPage.set(chart.id, chart)
    return () => {
      onPage.delete(chart.id)
    }
  }, [chart])
  return (
    <>
      <button
        ref={button}
        type="button"
        className={styles.take}
        aria-haspopup="dialog"
        aria-label={t('picture.of-chart')}
        onClick={() => setOpen(true)}
      >
        {t('picture.button')}
      </button>
      <Failing fallback={null}>
        <Suspense>
          <AddChart chart={chart} />
        </Suspense>
      </Failing>
      {open && (
        <Failing fallback={null} onFail={() => setOpen(false)}>
          <Suspense>
            <ChartDialog
              chart={chart}
              onClose={() => {
                setOpen(false)
                button.current?.focus()
              }}
            />
          </Suspense>
        </Failing>
      )}
    </>
  )
}
