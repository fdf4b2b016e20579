import { useTransition } from 'react'
import type { Briefing } from '../../domain/briefing.ts'
import type { BoundaryView } from '../../domain/ids.ts'
import { t } from '../../i18n/t.ts'
import { isOneFile } from '../onefile/isOneFile.ts'
import type { Links } from '../useLinks.ts'
import styles from './Briefing.module.css'
import { FileInput } from './FileInput.tsx'
import { createBriefing } from './making.ts'
import { useDesk } from './own.ts'
import { allBriefings } from './useBriefing.ts'

/** All there are, the one that comes with the atlas first, and the ways to another one. */
export function Briefings(props: {
  shipped: readonly Briefing[]
  chosen: string | null
  dataset: string
  boundary: BoundaryView
  links: Links
  choose: (id: string) => void
}) {
  const { shipped, chosen, dataset, boundary, links, choose } = props
  const { briefings } = useDesk()
  const [making, start] = useTransition()
  const make = () => start(async () => choose(await createBriefing(dataset, boundary)))
  const all = allBriefings(shipped, briefings)
  return (
    <nav className={styles.all} aria-label={t('briefing.all')} data-counted="scenes">
      <ul>
        {all.map(({ id, title }) => (
          <li key={id}>
            <a
              {...links.to({ panel: 'briefing', briefing: id, scene: null })}
              aria-current={id === chosen ? 'true' : undefined}
            >
              {title || t('briefing.untitled')}
            </a>
            {shipped.some((s) => s.id === id) && (
              <small> {t(isOneFile() ? 'onefile.shipped' : 'briefing.shipped')}</small>
            )}
          </li>
        ))}
      </ul>
      <p className={styles.buttons}>
        <button type="button" disabled={making} onClick={make}>
          {t('briefing.new')}
        </button>
        <FileInput />
      </p>
    </nav>
  )
}
