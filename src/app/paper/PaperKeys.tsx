import { t } from '../../i18n/t.ts'
import type { MapSubject } from '../picture/map.tsx'
import { mapLegend } from '../picture/mapLegend.tsx'
import styles from './PaperMap.module.css'

/** What every fill, line and mark of the printed map means. */
export const PaperKeys = ({ of }: { of: MapSubject }) => (
  <section className={styles.keys} aria-label={t('legend.name')} data-counted="features">
    {mapLegend(of).map(({ title, rows }) => (
      <div key={title} className={styles.key}>
        <h3>{title}</h3>
        <ul>
          {rows.map(({ sample, text }) => (
            <li key={text}>
              {sample && (
                <svg width={sample.width} height={sample.height} aria-hidden="true">
                  {sample.draw}
                </svg>
              )}
              <span>{text}</span>
            </li>
          ))}
        </ul>
      </div>
    ))}
  </section>
)
