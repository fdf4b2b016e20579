import type { ReactNode } from 'react'
import { fiscalYearLabel } from '../domain/dates.ts'
import { t } from '../i18n/t.ts'
import type { LegendClass, MapModel } from '../select/mapModel.ts'
import styles from './Legend.module.css'

/** What the fills mean, from the same classes that the map is filled by. */
export function Legend(props: {
  model: MapModel
  filtered: boolean
  /** Whether the boundary view marks disputed areas. */
  hatched: boolean
  /** What the lines mean. */
  children?: ReactNode
}) {
  const { model, filtered, hatched } = props
  return (
    <div className={styles.legend} data-counted="items">
      <p className={styles.title}>{t(filtered ? 'legend.title-filtered' : 'legend.title')}</p>
      {model.year && <p className={styles.joint}>{asOfText(model.year)}</p>}
      <ul className={styles.classes} aria-label={t('legend.name')}>
        {model.hasNone && (
          <li>
            <span className={`${styles.swatch} ${styles.none}`} />
            {t('legend.none')}
          </li>
        )}
        {model.legend.map((c) => (
          <li key={c.class}>
            <span className={`${styles.swatch} ${styles[`class${c.class}`]}`} />
            {classRange(c)}
          </li>
        ))}
      </ul>
      <p className={styles.joint}>{t('legend.joint')}</p>
      {model.states.some(({ fill }) => fill === 'india') && (
        <p className={styles.india}>
          <span className={`${styles.swatch} ${styles.indiaSwatch}`} />
          {t('legend.india')}
        </p>
      )}
      {hatched && (
        <p className={styles.india}>
          <span className={`${styles.swatch} ${styles.hatched}`} />
          {t('legend.disputed')}
        </p>
      )}
      {props.children}
    </div>
  )
}

/** What of the items is counted, where it is not all of them. */
export const asOfText = (year: number) =>
  t('legend.as-of', { year: fiscalYearLabel(year), end: String(year + 1) })

export const classRange = ({ from, to }: LegendClass) =>
  from === to ? t('legend.class-one', { from }) : t('legend.class', { from, to })
