import { useQuery } from '@tanstack/react-query'
import type { Home } from '../../domain/home.ts'
import type { CountryId } from '../../domain/ids.ts'
import type { Corridor } from '../../domain/routes.ts'
import { t } from '../../i18n/t.ts'
import { partQuery } from '../../load/load.ts'
import { statesOn } from '../../select/compare/layers.ts'
import { withLayer } from '../../select/layers/layers.ts'
import { hasBegun } from '../../select/time.ts'
import type { View } from '../../view/view.ts'
import profile from '../Profile.module.css'
import type { Links } from '../useLinks.ts'
import styles from './CorridorList.module.css'

/** Corridors by name and status; each leads to its card on the map, which has its sources. */
export const CorridorList = (props: { corridors: readonly Corridor[]; view: View; links: Links }) => (
  <ul className={styles.corridors} data-counted="features">
    {props.corridors.map(({ id, name, status }) => (
      <li key={id}>
        <a {...props.links.to({ place: id, layers: withLayer(props.view, 'corridors', true) })}>{name}</a>,{' '}
        {t(`corridor.status-${status}`)}
      </li>
    ))}
  </ul>
)

/** In a profile: those of the year that run through the country, once they have come. */
export function CorridorsThrough(props: { home: Home; country: CountryId; view: View; links: Links }) {
  const { home, country, view, links } = props
  const { data, isError, refetch } = useQuery(partQuery(home, 'routes'))
  if (isError) {
    return (
      <p role="alert">
        {t('layer.corridors-failed')}{' '}
        <button type="button" onClick={() => void refetch()}>
          {t('notice.retry')}
        </button>
      </p>
    )
  }
  const through = (data?.facts.corridors ?? []).filter(
    (c) => hasBegun(c, view.year) && statesOn(c, home.countries).includes(country),
  )
  if (through.length === 0) return null
  return (
    <div className={profile.block}>
      <h3>{t('profile.corridors')}</h3>
      <CorridorList corridors={through} view={view} links={links} />
    </div>
  )
}
