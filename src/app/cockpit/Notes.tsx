import { paragraphsOf } from '../../briefing/notes.ts'
import { NOTES } from '../../briefing/show.ts'
import type { Scene } from '../../domain/briefing.ts'
import { t } from '../../i18n/t.ts'
import styles from './Cockpit.module.css'
import type { CockpitProps } from './Cockpit.tsx'

/** What the presenter alone reads, as large as it is wanted. */
export function Notes(props: Pick<CockpitProps, 'show' | 'perform'> & { scene: Scene | undefined }) {
  const { show, perform, scene } = props
  const paragraphs = paragraphsOf(scene?.notes ?? '')
  return (
    <section className={styles.notes} aria-label={t('cockpit.notes')}>
      <h2 className={styles.label}>
        {t('cockpit.notes')}
        <span className={styles.sizes}>
          <button
            type="button"
            aria-label={t('cockpit.smaller')}
            disabled={show.notes <= NOTES.least}
            onClick={() => perform({ do: 'notes', by: -1 })}
          >
            {t('cockpit.less')}
          </button>
          <button
            type="button"
            aria-label={t('cockpit.larger')}
            disabled={show.notes >= NOTES.most}
            onClick={() => perform({ do: 'notes', by: 1 })}
          >
            {t('cockpit.more')}
          </button>
        </span>
      </h2>
      <div
        key={scene?.id}
        className={styles.words}
        style={{ fontSize: show.notes }}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
        tabIndex={0}
        data-counted="own"
      >
        {paragraphs.map((text, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: paragraphs have no name, and are drawn anew with their scene
          <p key={i}>{text}</p>
        ))}
        {paragraphs.length === 0 && <p className={styles.quiet}>{t('cockpit.no-notes')}</p>}
      </div>
    </section>
  )
}
