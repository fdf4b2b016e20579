import { useEffect, useState } from 'react'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Home } from '../../domain/home.ts'
import { countryName, formatList, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { MapModel } from '../../select/mapModel.ts'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import styles from './Embed.module.css'
import { OUTSIDE } from './outside.ts'

/** In a frame of another page, below the map: what is chosen, from where it is, and the way to the whole atlas. */
export default function EmbedBar(props: {
  home: Home
  view: View
  model: MapModel
  href: ViewState['href']
}) {
  const { home, href } = props
  const [hasKey, showKey] = useState(false)
  useEffect(leaveInNewTab, [])
  useEffect(() => {
    document.documentElement.toggleAttribute('data-embed-key', hasKey)
  }, [hasKey])
  const said = chosenText(props)
  return (
    <footer className={styles.bar} data-counted="items">
      <h1 className={styles.name}>
        <a href={href({ embed: false })} {...OUTSIDE} title={t('embed.open')}>
          {t('site.name')}
        </a>
      </h1>
      {/* Also where it is empty: what is read out has to be there before. */}
      <p className={styles.chosen} aria-live="polite" title={said || undefined}>
        {said}
      </p>
      <p className={styles.source}>
        {t('embed.source', { version: home.version })}{' '}
        <span className={styles.date}>{t('embed.date', { date: formatPeriod(home.site.asOf) })}</span>{' '}
        <a href="sources/" {...OUTSIDE}>
          {t('embed.sources')}
        </a>
      </p>
      <button
        type="button"
        className={styles.keyButton}
        aria-expanded={hasKey}
        onClick={() => showKey(!hasKey)}
      >
        {t('embed.key')}
      </button>
    </footer>
  )
}

/** The chosen country and those beside it, each with its count, the sectors, and the year. */
function chosenText({ home, view, model }: { home: Home; view: View; model: MapModel }): string {
  const ids = view.country ? [view.country, ...view.compare] : []
  const names = ids.flatMap((id) => {
    const iso2 = home.countries.find((c) => c.id === id)?.iso2
    const state = model.states.find((s) => s.id === id)
    if (!iso2 || !state) return []
    const name = countryName(iso2)
    return [state.fill === 'india' ? name : t('embed.counted', { name, count: state.items })]
  })
  const sectors = home.sectors.flatMap(({ id, label }) => (view.sectors.includes(id) ? [label] : []))
  const parts = [
    ...(names.length > 0 ? [t('embed.chosen', { names: formatList(names) })] : []),
    ...(sectors.length > 0 ? [t('paper.sectors', { names: formatList(sectors) })] : []),
    ...(model.year === null ? [] : [t('time.year', { year: fiscalYearLabel(model.year) })]),
  ]
  return parts.join(' · ')
}

/** A link to another page opens it whole, beside the page that has the frame. */
function leaveInNewTab() {
  const onClick = ({ target }: MouseEvent) => {
    const link = target instanceof Element ? target.closest('a[href]') : null
    if (!link || /^[?#]/.test(link.getAttribute('href') ?? '')) return
    link.setAttribute('target', '_blank')
    link.setAttribute('rel', 'noopener')
  }
  document.addEventListener('click', onClick, true)
  return () => document.removeEventListener('click', onClick, true)
}
