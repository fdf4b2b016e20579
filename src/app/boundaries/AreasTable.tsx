import type { MouseEvent } from 'react'
import { roundCamera } from '../../domain/camera.ts'
import type { Home } from '../../domain/home.ts'
import type { AreaReading, DisputedPlace, Places } from '../../domain/place.ts'
import type { Source } from '../../domain/source.ts'
import { formatList, formatNumber, formatPercent } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { goTo } from '../../map/goTo.ts'
import type { DisputedArea, Spread } from '../../select/differences.ts'
import type { View } from '../../view/view.ts'
import { covered } from '../places/stops.ts'
import { partyName } from '../places/words.ts'
import type { Links } from '../useLinks.ts'
import styles from './Boundaries.module.css'

interface Props {
  readonly areas: readonly DisputedArea[]
  /** Whether every view gives each of them to the same party: then one cell says so for all. */
  readonly agreed?: boolean
  readonly home: Home
  readonly places: Places
  readonly sources: readonly Source[]
  readonly view: View
  readonly links: Links
}

/** Disputed areas: who holds and claims each, to whom it belongs in each view, and how large it is. */
export function AreasTable(props: Props) {
  const { areas, agreed = false, home, view, links } = props
  const views = home.boundaries
  const name = (id: string | null) => (id === null ? t('reach.unsettled') : partyName(id, home, props.places))
  return (
    <table className={styles.areas} data-agreed={agreed || undefined}>
      <caption className={styles.unseen}>
        {t(agreed ? 'boundaries.caption-agreed' : 'boundaries.caption')}
      </caption>
      {!agreed && (
        <thead>
          <tr>
            {views.map(({ id, name: title }) => (
              <th key={id} scope="col" data-on={onMap(id, view)}>
                <a {...links.to({ boundary: id })} aria-current={id === view.boundary || undefined}>
                  {title}
                </a>
              </th>
            ))}
          </tr>
        </thead>
      )}
      {areas.map((area) => (
        <tbody key={area.place.id} data-chosen={area.place.id === view.place || undefined}>
          <tr>
            <th scope="rowgroup" colSpan={views.length}>
              <PlaceLink place={area.place} view={view} links={links} />
              <span>
                {heldText(area.place, name)} · <SourceLink id={area.place.source} sources={props.sources} />
              </span>
            </th>
          </tr>
          <tr className={styles.owners}>
            {agreed ? (
              <td colSpan={views.length}>
                {t('boundaries.every-view', { party: name(area.owners[0]?.party ?? null) })}
              </td>
            ) : (
              area.owners.map(({ view: id, party }) => (
                <td key={id} data-on={onMap(id, view)} data-nobody={party === null || undefined}>
                  {name(party)}
                </td>
              ))
            )}
          </tr>
          <tr>
            <td colSpan={views.length} className={styles.size}>
              <Size area={area} sources={props.sources} />
            </td>
          </tr>
        </tbody>
      ))}
    </table>
  )
}

const onMap = (id: string, { boundary, beside }: View) =>
  id === boundary ? 'map' : id === beside ? 'beside' : undefined

function heldText({ holder, claimedBy }: DisputedPlace, name: (id: string) => string): string {
  const claimed = formatList(claimedBy.map(name))
  return holder === null
    ? t('boundaries.not-held', { claimed })
    : t('boundaries.held', { holder: name(holder), claimed })
}

/** Before the map is measured: for the address of a link. */
const NOMINAL = { width: 640, height: 640 }

/** Leads to the area on the map, all of it in view; a click also brings the map into sight, which on a phone is above. */
function PlaceLink({ place, view, links }: { place: DisputedPlace; view: View; links: Links }) {
  const there = (size: typeof NOMINAL) =>
    links.to({ place: place.id, map: roundCamera(goTo(place, size, covered(size))) })
  const onClick = (event: MouseEvent) => {
    const map = document.querySelector('[data-renderer]')
    const { width, height } = map?.getBoundingClientRect() ?? NOMINAL
    there(width > 0 ? { width, height } : NOMINAL).onClick(event)
    if (event.defaultPrevented) map?.scrollIntoView({ block: 'nearest' })
  }
  return (
    <a
      href={there(NOMINAL).href}
      onClick={onClick}
      aria-current={place.id === view.place ? 'true' : undefined}
    >
      {place.name}
    </a>
  )
}

/** The area as the map draws it and, where others draw it, how far the readings lie apart. */
function Size({ area, sources }: { area: DisputedArea; sources: readonly Source[] }) {
  const { drawn, others, spread } = area
  return (
    <>
      <Reading reading={drawn} sources={sources} isDrawn />
      {spread && (
        <details>
          <summary>{spreadText(spread)}</summary>
          <ul>
            {others.map((reading) => (
              <li key={reading.source + reading.km2}>
                <Reading reading={reading} sources={sources} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </>
  )
}

function spreadText({ from, to, percent }: Spread): string {
  const [least, most] = [formatNumber(from, 0), formatNumber(to, 0)]
  if (least === most) return t('boundaries.same')
  return t('boundaries.spread', {
    from: least,
    to: most,
    percent: formatPercent(percent, percent < 10 ? 1 : 0),
  })
}

function Reading(props: { reading: AreaReading; sources: readonly Source[]; isDrawn?: boolean }) {
  const { reading, sources, isDrawn = false } = props
  return (
    <span>
      {t(isDrawn ? 'boundaries.drawn' : 'reach.area', { area: formatNumber(reading.km2, 0) })}{' '}
      <SourceLink id={reading.source} sources={sources} />
      {!isDrawn && reading.note && <small> {reading.note}</small>}
    </span>
  )
}

function SourceLink({ id, sources }: { id: string; sources: readonly Source[] }) {
  const source = sources.find((s) => s.id === id)
  return (
    <a href={`sources/#${id}`} title={source?.title ?? undefined}>
      {source?.publisher ?? id}
    </a>
  )
}
