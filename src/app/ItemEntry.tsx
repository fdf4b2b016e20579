import type { Atlas } from '../domain/atlas.ts'
import { factId } from '../domain/factId.ts'
import type { Item } from '../domain/item.ts'
import { formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { disagreementsAt } from '../select/disagreements.ts'
import { Mark } from '../ui/Mark.tsx'
import styles from './Profile.module.css'

/** One item: what, how far it has come, when, and by whose word. */
export function ItemEntry({ item, differs }: { item: Item; differs: boolean }) {
  return (
    <li id={item.id} className={styles.item}>
      <h5>{item.title}</h5>
      <p className={styles.meta}>
        <span className={styles.status}>{t(`status.${item.status}`)}</span>
        {differs && <span className={styles.low}>{t('item.differs')}</span>}
        {item.confidence === 'low' && (
          <span className={styles.low} title={t('item.low-title')}>
            {t('item.low')}
          </span>
        )}
        <time dateTime={item.date ?? undefined}>{formatPeriod(item.period)}</time>
        {item.detail && <span>{item.detail}</span>}
      </p>
      <p>
        {item.text}
        <Mark at={[factId('item', item.id)]} differs={differs} of={item.title} />
      </p>
    </li>
  )
}

/** Items as a list, each with its mark. */
export const Items = ({ items, atlas }: { items: readonly Item[]; atlas: Atlas }) => (
  <ul className={styles.items}>
    {items.map((item) => (
      <ItemEntry
        key={item.id}
        item={item}
        differs={disagreementsAt(atlas, [factId('item', item.id)]).length > 0}
      />
    ))}
  </ul>
)
