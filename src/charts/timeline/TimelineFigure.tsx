import { factId } from '../../domain/factId.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { TimelineEvent } from '../../domain/timeline.ts'
import { formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { EventsFinding } from '../../select/timeline/events.ts'
import type { Roving } from '../../ui/useRoving.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { TimelinePicture } from './TimelinePicture.tsx'

/** The picture of the timeline, with its finding and its table. */
export function TimelineFigure(props: {
  events: readonly TimelineEvent[]
  finding: EventsFinding
  /** What the events are narrowed to, in words; null where they are all. */
  narrowed: string | null
  /** Names of the states of an event, and of its sectors. */
  names: (event: TimelineEvent) => { readonly countries: string; readonly sectors: string }
  asOf: string
  /** The fiscal year at whose end the events stop; null is now. */
  until: FiscalYear | null
  /** All kinds and years are shown: what is last here is the last that is recorded. */
  whole: boolean
  provenance: Provenance
  roving: Roving
}) {
  const { events, finding, narrowed, names, asOf, until, whole, provenance, roving } = props
  const title = titleOf(finding, narrowed)
  return (
    <ChartFigure
      id="timeline"
      title={title}
      measure={t('timeline.drawn', { measure: t('timeline.measure') })}
      counted={t('timeline.measure')}
      provenance={provenance}
      served
      table={{
        columns: [
          { label: t('timeline.event') },
          { label: t('timeline.date') },
          { label: t('timeline.end') },
          { label: t('timeline.kind') },
          { label: t('subject.countries') },
          { label: t('subject.sectors') },
          { label: t('timeline.standing') },
        ],
        rows: events.map((e) => [
          e.title,
          e.date,
          e.end === null ? t('event.no-end') : (e.end ?? ''),
          t(`event.kind-${e.kind}`),
          names(e).countries,
          names(e).sectors,
          t(`event.standing-${e.standing}`),
        ]),
        cites: events.map((e) => [factId('event', e.id)]),
      }}
    >
      <TimelinePicture
        events={events}
        asOf={asOf}
        until={until}
        last={whole ? finding.last : undefined}
        name={title}
        roving={roving}
      />
    </ChartFigure>
  )
}

/** Years that share the first place are named as long as they are few. */
export function titleOf(finding: EventsFinding, narrowed: string | null): string {
  const { count, years, most, from, to } = finding
  const values = { count, most, of: years.length, years: formatList(years.map(String)) }
  const title =
    years.length > NAMED_YEARS
      ? t('timeline.title-spread', { count, most, from: String(from), to: String(to) })
      : t(years.length * most === count ? 'timeline.title-even' : 'timeline.title', values)
  return narrowed === null ? title : t('timeline.title-narrowed', { narrowed, title })
}

const NAMED_YEARS = 3
