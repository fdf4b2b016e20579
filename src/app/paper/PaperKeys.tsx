import { t } from '../../i18n/t.ts'
import type { MapSubject } from '../picture/map.tsx'
import { asideLegend, mapLegend } from '../picture/mapLegend.tsx'
import styles from './PaperMap.module.css'

/** What every fill, line and mark of the printed map means; of the second of two, what is not as on the first. */
export const PaperKeys = ({
  of,
  aside,
}: {
  of: MapSubject
  aside: { readonly name: string } | undefined
}) => (
  <section
    className={styles.keys}
    aria-label={aside ? `${t('legend.name')}: ${aside.name}` : t('legend.name')}
    data-counted="features"
  >
    {(aside ? asideLegend : mapLegend)(of).map(({ title, rows }) => (
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
