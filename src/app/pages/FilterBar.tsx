import { Suspense, useEffect, useMemo, useRef } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { CountryId, SectorId } from '../../domain/ids.ts'
import type { Page } from '../../domain/page.ts'
import { countryName } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { Failing } from '../../ui/Failing.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { lazily } from '../../ui/lazily.ts'
import { useHydrated } from '../../ui/useHydrated.ts'
import { knownFrom } from '../../view/known.ts'
import styles from './FilterBar.module.css'
import type { SubjectState } from './useSubject.ts'

const AddViewHere = lazily(() => import('../briefing/AddView.tsx'))

/** CSS pixels of what comes after the chosen one, to be seen too. */
const PEEK = 40

/** The countries and sectors of the map, on a page: what is chosen here is chosen there, and the other way round. */
export function FilterBar(props: { atlas: Atlas; page: Page; subject: SubjectState }) {
  const { atlas, page, subject } = props
  const { up } = page
  const { view, setView, href } = subject
  const choose = (country: CountryId | null) =>
    setView({ country, compare: view.compare.filter((id) => id !== country) })
  const toggle = (id: SectorId) => {
    const chosen = view.sectors.includes(id)
    setView({ sectors: chosen ? view.sectors.filter((other) => other !== id) : [...view.sectors, id] })
  }
  const known = useMemo(() => knownFrom(atlas, page, page.years), [atlas, page])
  const disabled = !useHydrated()
  const bar = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // On a phone each row scrolls within itself: what the page is opened with is in sight.
    for (const row of bar.current?.children ?? []) {
      const chosen = row.querySelector<HTMLElement>('[aria-pressed=true]')
      const beyond = chosen ? chosen.getBoundingClientRect().right - row.getBoundingClientRect().right : 0
      if (beyond > 0) row.scrollLeft = beyond + PEEK
    }
  }, [])
  return (
    <div ref={bar} className={styles.bar}>
      <fieldset disabled={disabled} aria-label={t('subject.countries')} className={styles.row}>
        <button type="button" aria-pressed={view.country === null} onClick={() => choose(null)}>
          {t('subject.five')}
        </button>
        {atlas.countries.map(({ id, iso2 }) => (
          <button key={id} type="button" aria-pressed={view.country === id} onClick={() => choose(id)}>
            {countryName(iso2)}
          </button>
        ))}
        <a className={styles.map} href={`${up}${href({})}`}>
          {t('subject.map')}
        </a>
        {!disabled && (
          <Failing fallback={null}>
            <Suspense>
              <AddViewHere {...{ known, view }} subject={atlas} over="page" />
            </Suspense>
          </Failing>
        )}
      </fieldset>
      <fieldset disabled={disabled} aria-label={t('subject.sectors')} className={styles.row}>
        <button
          type="button"
          aria-pressed={view.sectors.length === 0}
          onClick={() => setView({ sectors: [] })}
        >
          {t('subject.all')}
        </button>
        {atlas.sectors.map(({ id, label, icon }) => (
          <button key={id} type="button" aria-pressed={view.sectors.includes(id)} onClick={() => toggle(id)}>
            <Icon path={icon} variable={`sector-${id}`} />
            {label}
          </button>
        ))}
      </fieldset>
    </div>
  )
}
