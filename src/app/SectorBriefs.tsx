import type { Atlas } from '../domain/atlas.ts'
import type { Sector } from '../domain/sector.ts'
import { t } from '../i18n/t.ts'
import { Icon } from '../ui/Icon.tsx'
import { Sources } from '../ui/Sources.tsx'
import type { View } from '../view/view.ts'
import { Items } from './ItemEntry.tsx'
import styles from './Profile.module.css'
import { leadSources } from './sources.ts'

/** What the cooperation in each chosen sector is about; all of them, folded, where none is chosen. */
export function SectorBriefs({ atlas, sectors }: { atlas: Atlas; sectors: View['sectors'] }) {
  const chosen = atlas.sectors.filter((s) => sectors.length === 0 || sectors.includes(s.id))
  const list = chosen.map((sector) => <Brief key={sector.id} sector={sector} atlas={atlas} />)
  if (sectors.length > 0) return <div className={styles.briefs}>{list}</div>
  return (
    <details className={styles.group}>
      <summary>
        <h4>{t('brief.all', { count: atlas.sectors.length })}</h4>
      </summary>
      <div className={styles.briefs}>{list}</div>
    </details>
  )
}

function Brief({ sector, atlas }: { sector: Sector; atlas: Atlas }) {
  const cooperation = atlas.items.filter((item) => item.kind === 'cooperation' && item.sector === sector.id)
  return (
    <section aria-label={sector.title}>
      <h4 className={styles.briefTitle}>
        <Icon path={sector.icon} variable={`sector-${sector.id}`} /> {sector.title}
      </h4>
      <p className={styles.meta}>{sector.status}</p>
      <p>{sector.summary}</p>
      <Sources sources={leadSources(atlas, sector.items)} />
      <details>
        <summary>{t('brief.items', { count: cooperation.length })}</summary>
        <Items items={cooperation} atlas={atlas} />
      </details>
    </section>
  )
}
