import { TimelineFigure } from '../../charts/timeline/TimelineFigure.tsx'
import { fiscalYearLabel } from '../../domain/dates.ts'
import { factId } from '../../domain/factId.ts'
import { countryName, formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { byYear, eventsOf, findingOf } from '../../select/timeline/events.ts'
import { eventGaps } from '../../select/timeline/unknown.ts'
import { useRoving } from '../../ui/useRoving.ts'
import { type TimelineFilter, useTimelineFilter } from '../../view/useTimelineFilter.ts'
import type { View } from '../../view/view.ts'
import type { History } from '../../view/write.ts'
import type { PageProps } from './Beside.tsx'
import { NearestEntry } from './Nearest.tsx'
import { Section } from './Section.tsx'
import styles from './Subject.module.css'
import { SubjectPage } from './SubjectPage.tsx'
import { type SectionId, sectionOf, sectionsOf } from './sections.ts'
import { EventFilter } from './timeline/EventFilter.tsx'
import { EventList, sectorsOf, statesOf } from './timeline/EventList.tsx'
import { NotKnown } from './timeline/NotKnown.tsx'
import { useSubject } from './useSubject.ts'

const NO_FILTER: TimelineFilter = { kinds: [], years: null }
const NO_VIEW = { country: null, sectors: [], year: null } as const

export default function TimelinePage(props: PageProps) {
  const { atlas, page } = props
  const subject = useSubject(atlas, page)
  const { view, setView } = subject
  const state = useTimelineFilter()
  const { values: filter, choose } = state
  const all = eventsOf(atlas, { ...NO_VIEW, ...NO_FILTER })
  const until = view.year
  const events = eventsOf(atlas, { country: view.country, sectors: view.sectors, ...filter, until })
  const finding = findingOf(events)
  // Kinds and years choose what is shown, not what is known.
  const known = findingOf(eventsOf(atlas, { country: view.country, sectors: view.sectors, ...NO_FILTER }))
  const roving = useRoving(events.map((e) => e.id))
  const widen = (history: History) => {
    setView(NO_VIEW, history)
    choose(NO_FILTER, history)
  }
  const facts = events.map((e) => factId('event', e.id))
  const section = (id: SectionId<'timeline'>) => ({ ...sectionOf('timeline', id), there: !!atlas.timeline })
  const ignored = [...subject.ignored, ...state.ignored]
  return (
    <SubjectPage {...props} of="timeline" subject={{ ...subject, ignored }} contents={sectionsOf('timeline')}>
      <NearestEntry ids={all.map((e) => e.id)} onHidden={() => widen('replace')} />
      <EventFilter
        state={state}
        years={byYear(all).map((y) => y.year)}
        shown={events.length}
        all={all.length}
      />
      <LeftOut
        {...{ atlas, filter, view }}
        shown={events.length}
        widen={() => widen('push')}
        allYears={() => setView({ year: null })}
      />
      <Section {...section('picture')}>
        {finding && (
          <TimelineFigure
            events={events}
            finding={finding}
            narrowed={narrowedTo(atlas, view, filter)}
            names={(e) => ({ countries: statesOf(e, atlas), sectors: sectorsOf(e, atlas) })}
            asOf={atlas.asOf}
            until={until}
            whole={filter.kinds.length === 0 && filter.years === null && until === null}
            provenance={subject.said([], facts)}
            roving={roving}
          />
        )}
      </Section>
      <Section {...section('list')}>
        <EventList years={byYear(events)} atlas={atlas} up={page.up} subject={subject} roving={roving} />
      </Section>
      <Section {...section('unknown')}>
        <NotKnown
          atlas={atlas}
          last={known?.last ?? null}
          narrowed={narrowedTo(atlas, { ...view, year: null }, NO_FILTER)}
          gaps={eventGaps(atlas, view.country, view.sectors)}
        />
      </Section>
    </SubjectPage>
  )
}

/** What the filter leaves out, where that is all, or all that names no state of the six. */
function LeftOut(props: {
  atlas: PageProps['atlas']
  filter: TimelineFilter
  view: View
  shown: number
  widen: () => void
  allYears: () => void
}) {
  const { atlas, filter, view, shown, widen, allYears } = props
  if (shown === 0) {
    return (
      <p className={styles.hidden}>
        {t('timeline.none', { narrowed: narrowedTo(atlas, view, filter) ?? '' })}{' '}
        <button type="button" onClick={widen}>
          {t('subject.reset')}
        </button>
      </p>
    )
  }
  const without = eventsOf(atlas, { country: null, sectors: view.sectors, ...filter, until: view.year })
  const count = view.country === null ? 0 : without.filter((e) => e.countries.length === 0).length
  return (
    <>
      {view.year !== null && <Later {...{ atlas, filter, view, shown, allYears }} />}
      {count > 0 && <p data-counted="items">{t('timeline.nobody', { count })}</p>}
    </>
  )
}

/** How many began after the year, and the way to see them. */
function Later(props: {
  atlas: PageProps['atlas']
  filter: TimelineFilter
  view: View
  shown: number
  allYears: () => void
}) {
  const { atlas, filter, view, shown, allYears } = props
  if (view.year === null) return null
  const all = eventsOf(atlas, { country: view.country, sectors: view.sectors, ...filter }).length
  return (
    <p data-counted="items" className={styles.hidden}>
      {t('timeline.later', {
        year: fiscalYearLabel(view.year),
        end: String(view.year + 1),
        count: all - shown,
      })}{' '}
      <button type="button" onClick={allYears}>
        {t('timeline.all-years')}
      </button>
    </p>
  )
}

/** What is chosen, in words; null where nothing is. */
function narrowedTo(atlas: PageProps['atlas'], view: View, { kinds, years }: TimelineFilter): string | null {
  const country = atlas.countries.find((c) => c.id === view.country)
  const sectors = atlas.sectors.filter((s) => view.sectors.includes(s.id)).map((s) => s.label)
  const parts = [
    ...(country ? [countryName(country.iso2)] : []),
    ...(sectors.length > 0 ? [formatList(sectors)] : []),
    ...(kinds.length > 0 ? [formatList(kinds.map((k) => t(`event.kinds-${k}`)))] : []),
    ...(years ? [[...new Set(years)].join('–')] : []),
    ...(view.year === null ? [] : [t('timeline.until', { year: fiscalYearLabel(view.year) })]),
  ]
  return parts.length > 0 ? parts.join(', ') : null
}
