import { dateOf } from '../../../charts/timeline/TimelinePicture.tsx'
import type { Atlas } from '../../../domain/atlas.ts'
import { factId } from '../../../domain/factId.ts'
import type { CountryId } from '../../../domain/ids.ts'
import { INDIA } from '../../../domain/india.ts'
import type { TimelineEvent } from '../../../domain/timeline.ts'
import { countryName } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import type { YearOfEvents } from '../../../select/timeline/events.ts'
import type { Roving } from '../../../ui/useRoving.ts'
import { Cited } from '../../Cited.tsx'
import { itemHref } from '../resting.ts'
import { type SubjectState, searchOf } from '../useSubject.ts'
import styles from './EventList.module.css'

interface Context {
  readonly atlas: Atlas
  readonly up: string
  readonly subject: SubjectState
  readonly roving: Roving
}

/** The events by year; each is an anchor, and all have the keys of the picture. */
export function EventList({ years, ...context }: Context & { years: readonly YearOfEvents[] }) {
  return (
    <div className={styles.list} {...context.roving.holder}>
      {years.map(({ year, events }) => (
        <div key={year}>
          <h3 className={styles.year} data-counted="items">
            {t('timeline.year', { year: String(year), count: events.length })}
          </h3>
          <ol className={styles.events}>
            {events.map((event) => (
              <Entry key={event.id} event={event} {...context} />
            ))}
          </ol>
        </div>
      ))}
    </div>
  )
}

function Entry({ event, atlas, up, subject, roving }: Context & { event: TimelineEvent }) {
  const { id, title, text, kind, standing, confidence, dateNote } = event
  const items = atlas.items.filter((i) => event.items.includes(i.id))
  return (
    <li id={id} tabIndex={-1} className={styles.event}>
      <p className={styles.when}>
        <span>{dateOf(event)}</span>
        <span className={styles.kind} data-kind={kind}>
          {t(`event.kind-${kind}`)}
        </span>
      </p>
      <div>
        <h4>
          <a href={`#${id}`} {...roving.item(id)}>
            {title}
          </a>
          {standing !== 'happened' && <span className={styles.flag}>{t(`event.standing-${standing}`)}</span>}
          {confidence === 'low' && (
            <span className={styles.flag} title={t('item.low-title')}>
              {t('item.low')}
            </span>
          )}
        </h4>
        <p>
          {text}
          <Cited at={[factId('event', id)]} atlas={atlas} of={title} />
        </p>
        <p className={styles.meta}>
          {[statesOf(event, atlas), sectorsOf(event, atlas)].filter((words) => words !== '').join(' · ')}
          {dateNote && ` · ${t('event.date-note', { note: dateNote })}`}
        </p>
        <p className={`${styles.meta} ${styles.ways}`}>
          {items.map((item) => (
            <a key={item.id} href={itemHref(item, up, searchOf(subject))}>
              {item.title}
            </a>
          ))}
          <a href={`${up}${subject.href(onMap(event, subject.view.country))}`}>{t('event.map')}</a>
        </p>
      </div>
    </li>
  )
}

/** The six by name, and others who act or are meant. */
export const statesOf = ({ countries, others }: TimelineEvent, atlas: Atlas): string =>
  [...atlas.countries.filter((c) => countries.includes(c.id)).map((c) => c.iso2), ...others]
    .map(countryName)
    .join(', ')

export const sectorsOf = ({ sectors }: TimelineEvent, atlas: Atlas): string =>
  atlas.sectors
    .filter((s) => sectors.includes(s.id))
    .map((s) => s.label)
    .join(', ')

/** The partner of an event that has one alone, or the chosen one; the sectors of it. */
function onMap({ countries, sectors }: TimelineEvent, chosen: CountryId | null) {
  const partners = countries.filter((c) => c !== INDIA)
  const [first] = partners.length > 0 ? partners : countries
  const one = partners.length < 2 && first !== undefined ? first : null
  const country = chosen !== null && countries.includes(chosen) ? chosen : one
  return { country, compare: [], sectors }
}
