import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import type { View } from '../../view/view.ts'
import type { Links } from '../useLinks.ts'
import styles from './Boundaries.module.css'

const LIMITS = [
  'geometry',
  'scale',
  'certified',
  'treaties',
  'regions',
  'aral',
  'enclaves',
  'claims',
] as const

/** What each view draws and leaves out, and what the outlines are not: the disclaimer in full. */
export function About({ home, view, links }: { home: Home; view: View; links: Links }) {
  return (
    <>
      <section className={styles.block}>
        <h3>{t('boundaries.views')}</h3>
        <dl className={styles.views}>
          {home.boundaries.map(({ id, name, text }) => (
            <div key={id} data-on={id === view.boundary ? 'map' : undefined}>
              <dt>
                <a {...links.to({ boundary: id })}>{name}</a>
              </dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      </section>
      <section className={styles.block} aria-labelledby="boundaries-limits">
        <h3 id="boundaries-limits">{t('boundaries.limits')}</h3>
        <ul className={styles.limits}>
          {LIMITS.map((limit) => (
            <li key={limit}>{t(`boundaries.limit-${limit}`)}</li>
          ))}
        </ul>
      </section>
    </>
  )
}
