import type { Atlas } from '../domain/atlas.ts'
import { factId } from '../domain/factId.ts'
import type { Sector } from '../domain/sector.ts'
import { t } from '../i18n/t.ts'
import { gapsOfSector } from '../select/gaps.ts'
import { hasBegun } from '../select/time.ts'
import { Icon } from '../ui/Icon.tsx'
import type { View } from '../view/view.ts'
import { Cited } from './Cited.tsx'
import { Items } from './ItemEntry.tsx'
import { NotFound } from './NotFound.tsx'
import styles from './Profile.module.css'

/** What the cooperation in each chosen sector is about; all of them, folded, where none is chosen. */
export function SectorBriefs({ atlas, sectors, year }: { atlas: Atlas } & Pick<View, 'sectors' | 'year'>) {
  const chosen = atlas.sectors.filter((s) => sectors.length === 0 || sectors.includes(s.id))
  const list = chosen.map((sector) => <Brief key={sector.id} sector={sector} atlas={atlas} year={year} />)
  if (sectors.length > 0) return <div className={styles.briefs}>{list}</div>
  return (
    <details className={styles.group}>
      <summary>
        <h4 data-counted="sectors">{t('brief.all', { count: atlas.sectors.length })}</h4>
      </summary>
      <div className={styles.briefs}>{list}</div>
    </details>
  )
}

function Brief({ sector, atlas, year }: { sector: Sector; atlas: Atlas; year: View['year'] }) {
  const cooperation = atlas.items.filter(
    (item) => item.kind === 'cooperation' && item.sector === sector.id && hasBegun(item, year),
  )
  const at = [factId('sector', sector.id)]
  return (
    <section aria-label={sector.title}>
      <h4 className={styles.briefTitle}>
        <Icon path={sector.icon} variable={`sector-${sector.id}`} /> {sector.title}
      </h4>
      <p className={styles.meta}>
        {sector.status}
        <Cited at={at} atlas={atlas} of={sector.title} />
      </p>
      <p>
        {sector.summary}
        <Cited at={at} atlas={atlas} of={sector.title} />
      </p>
      <details>
        <summary data-counted="items">{t('brief.items', { count: cooperation.length })}</summary>
        <Items items={cooperation} atlas={atlas} />
      </details>
      <NotFound gaps={gapsOfSector(atlas, sector.id)} atlas={atlas} />
    </section>
  )
}
