import type { ReactNode } from 'react'
import { chartIn } from '../../briefing/gone.ts'
import { CHARTS } from '../../charts/index.ts'
import type { Atlas } from '../../domain/atlas.ts'
import type { Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import styles from './Briefing.module.css'
import { SceneText } from './SceneText.tsx'

/** A scene in the list: what it says, what it shows, how long it is meant to take. */
export function SceneRow(props: {
  scene: Scene
  n: number
  atlas: Atlas
  handle?: ReactNode
  /** It is written below, where it is seen as it will be: here it would push what is clicked. */
  open?: boolean
  /** Its numbers are not what they were when it was written: what they were is said before presenting. */
  changed?: boolean
  /** What can be done with it. */
  children: ReactNode
}) {
  const { scene, n, atlas, handle, open = false, changed = false, children } = props
  const { heading, lines, minutes } = scene
  return (
    <div className={styles.head}>
      {handle}
      <span className={styles.number} data-counted="scenes">
        {n}
      </span>
      <div className={styles.what}>
        <h3>
          {open ? (
            t('briefing.scene', { n })
          ) : heading ? (
            <SceneText text={heading} atlas={atlas} written />
          ) : (
            t('briefing.no-heading')
          )}
        </h3>
        <p className={styles.shows} data-counted="scenes">
          {showText(scene)}
          {lines.length > 0 && ` · ${t('briefing.line-count', { n: lines.length })}`}
          {minutes !== null && ` · ${t('briefing.minute-count', { n: minutes })}`}
          {changed && (
            <>
              {' · '}
              <strong>{t('briefing.numbers-changed')}</strong>
            </>
          )}
        </p>
        <p className={styles.buttons}>{children}</p>
      </div>
    </div>
  )
}

function showText({ show }: Scene): string {
  if (show.as !== 'chart') return t(`briefing.show-${show.as}`)
  const chart = chartIn(CHARTS, show)
  return chart ? t(chart.title) : show.id
}
