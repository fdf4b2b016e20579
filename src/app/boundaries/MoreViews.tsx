import type { BoundaryView } from '../../domain/ids.ts'
import { t } from '../../i18n/t.ts'
import { Select } from '../../ui/Select.tsx'
import { panelLink } from '../embed/outside.ts'
import type { MapPanelProps } from '../MapPanel.tsx'
import styles from './Boundaries.module.css'

/** In the fold of the name of the view: a second one beside it, and where all is said of them. */
export default function MoreViews({
  home,
  view,
  setView,
  links,
}: Pick<MapPanelProps, 'home' | 'view' | 'setView' | 'links'>) {
  const others = home.boundaries.filter(({ id }) => id !== view.boundary)
  return (
    <>
      <p>
        <a {...panelLink(links, view.embed, { panel: 'boundaries' })}>{t('boundaries.open')}</a>
      </p>
      <Select<BoundaryView | null>
        className={styles.beside}
        label={t('boundaries.beside')}
        value={view.beside}
        options={[
          { value: null, label: t('boundaries.beside-none') },
          ...others.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        onChange={(beside) => setView({ beside })}
      />
    </>
  )
}
