import { useRef } from 'react'
import { t } from '../../i18n/t.ts'
import panel from './Briefing.module.css'
import styles from './StartButtons.module.css'
import { type Start, useFocusOnReturn, useStartKeys } from './useStart.ts'

/** The ways to begin, by buttons and by keys; `here` is the scene, from 1, that Shift F5 begins with. */
export function StartButtons(props: {
  here: number | null
  begin: (as: Start['as'], from?: number | null) => void
}) {
  const { here, begin } = props
  const first = useRef<HTMLButtonElement>(null)
  useFocusOnReturn(first)
  useStartKeys((fromHere) => begin('stage', fromHere ? here : null))
  return (
    <p className={styles.start}>
      <button
        ref={first}
        type="button"
        className={panel.main}
        aria-keyshortcuts="P F5"
        title={t('briefing.keys')}
        onClick={() => begin('stage')}
      >
        {t('briefing.present')}
      </button>
      <button type="button" onClick={() => begin('cockpit')}>
        {t('briefing.with-notes')}
      </button>
    </p>
  )
}
