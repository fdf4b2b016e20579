import type { Atlas } from '../domain/atlas.ts'
import type { Item } from '../domain/item.ts'
import type { Source } from '../domain/source.ts'
import { formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { Sources } from '../ui/Sources.tsx'
import styles from './Profile.module.css'
import { sourcesOf } from './sources.ts'

/** One item: what, how far it has come, when, and by whose word. */
export function ItemEntry({ item, sources }: { item: Item; sources: readonly Source[] }) {
  return (
    <li id={item.id} className={styles.item}>
      <h5>{item.title}</h5>
      <p className={styles.meta}>
        <span className={styles.status}>{t(`status.${item.status}`)}</span>
        {item.confidence === 'low' && (
          <span className={styles.low} title={t('item.low-title')}>
            {t('item.low')}
          </span>
        )}
        <time dateTime={item.date ?? undefined}>{formatPeriod(item.period)}</time>
        {item.detail && <span>{item.detail}</span>}
      </p>
      <p>{item.text}</p>
      <Sources sources={sources} />
    </li>
  )
}

/** Items as a list, each with its sources. */
export const Items = ({ items, atlas }: { items: readonly Item[]; atlas: Atlas }) => (
  <ul className={styles.items}>
    {items.map((item) => (
      <ItemEntry key={item.id} item={item} sources={sourcesOf(atlas.sources, item.sources)} />
    ))}
  </ul>
)
