import type { Home } from '../domain/home.ts'
import type { SectorId } from '../domain/ids.ts'
import { INDIA } from '../domain/india.ts'
import type { StateCounts } from '../domain/region.ts'
import { formatPeriod } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { Icon } from '../ui/Icon.tsx'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'
import styles from './SectorFilter.module.css'

/** One toggle a sector; none chosen means all. */
export function SectorFilter(props: {
  home: Home
  states: readonly StateCounts[]
  view: View
  setView: ViewState['setView']
}) {
  const { home, states, view, setView } = props
  // A country chosen: its own numbers. None, or several: all items, and India is party to every one.
  const one = view.compare.length > 0 ? null : view.country
  const counted = states.find((s) => s.id === (one ?? INDIA))
  const toggle = (id: SectorId) => {
    const has = view.sectors.includes(id)
    setView({ sectors: has ? view.sectors.filter((other) => other !== id) : [...view.sectors, id] })
  }
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset cannot be a grid in every browser; group is what it is
    <div role="group" aria-label={t('sectors.name')} className={styles.sectors} data-counted="items">
      <p className={styles.head} aria-hidden="true">
        {t('sectors.name')}
      </p>
      {home.sectors.map((sector) => {
        const count = counted?.counts[sector.id] ?? null
        return (
          <button
            key={sector.id}
            type="button"
            className={styles.sector}
            aria-pressed={view.sectors.includes(sector.id)}
            aria-label={count === null ? sector.label : t('sectors.button', { label: sector.label, count })}
            onClick={() => toggle(sector.id)}
          >
            <Icon path={sector.icon} variable={`sector-${sector.id}`} />
            <span>{sector.label}</span> <span className={styles.count}>{count}</span>
          </button>
        )
      })}
      <button
        type="button"
        className={styles.all}
        disabled={view.sectors.length === 0}
        onClick={() => setView({ sectors: [] })}
      >
        {t(view.sectors.length === 0 ? 'sectors.hint' : 'sectors.all')}
      </button>
      <p className={styles.asOf}>{t('site.as-of', { date: formatPeriod(home.site.asOf) })}</p>
    </div>
  )
}
