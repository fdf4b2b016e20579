import { useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { t } from '../../i18n/t.ts'
import { placesQuery } from '../../load/load.ts'
import { differences } from '../../select/differences.ts'
import panel from '../Panel.module.css'
import type { PanelProps } from '../Panel.tsx'
import { PanelName } from '../PanelName.tsx'
import { About } from './About.tsx'
import { AreasTable } from './AreasTable.tsx'
import styles from './Boundaries.module.css'

/** What differs between the boundary views, and what the outlines are not. */
export default function BoundariesPanel(props: PanelProps) {
  const { home, atlas, view, links } = props
  const frame = useRef<HTMLDivElement>(null)
  // On a phone the panel is below the map: who asked for it is brought there, who came by its address begins at the map.
  useEffect(() => {
    if (navigator.userActivation?.hasBeenActive) frame.current?.scrollIntoView({ block: 'start' })
  }, [])
  const close = links.to({ panel: null })
  const { data: places, error, refetch } = useQuery(placesQuery(home))
  // What is chosen on the map is shown in the table; not where that would take the page away from the map.
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each place
  useEffect(() => {
    if (!matchMedia('(min-width: 901px)').matches) return
    frame.current?.querySelector('[data-chosen]')?.scrollIntoView({ block: 'nearest' })
  }, [view.place, places])
  const views = home.boundaries.map(({ id }) => id)
  const model = places && differences(places, views)
  const table = { places, home, sources: atlas?.sources ?? [], view, links }
  return (
    <div ref={frame} className={styles.panel} data-dataset="boundaries">
      <PanelName name={t('panel.boundaries')} close={close} />
      {model && (
        <h2 className={panel.title}>
          {t('boundaries.title', {
            views: views.length,
            count: model.differing.length,
            all: model.differing.length + model.agreed.length,
          })}
        </h2>
      )}
      <p className={panel.lead}>{t('boundaries.lead')}</p>
      {error && (
        <p role="alert" className={panel.hidden}>
          {t('boundaries.failed')} <small>{error.message}</small>{' '}
          <button type="button" onClick={() => void refetch()}>
            {t('notice.retry')}
          </button>
        </p>
      )}
      {model && places && (
        <>
          <AreasTable {...table} places={places} areas={model.differing} />
          {model.agreed.length > 0 && (
            <section className={styles.block}>
              <h3>{t('boundaries.agreed', { count: model.agreed.length })}</h3>
              <AreasTable {...table} places={places} areas={model.agreed} agreed />
            </section>
          )}
        </>
      )}
      <About home={home} view={view} links={links} />
    </div>
  )
}
