import { useRef } from 'react'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { FiscalYear } from '../../domain/period.ts'
import type { TimelineEvent } from '../../domain/timeline.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import type { Roving } from '../../ui/useRoving.ts'
import { useWidth } from '../../ui/useWidth.ts'
import { type Layout, layout, type MarkAt, narrow, PAPER, RADIUS, WIDE } from './layout.ts'
import styles from './Timeline.module.css'

/** CSS pixels: in less than this the titles of the marks have no room. */
const NARROW = 700

/** Events by kind and date as plain SVG: each mark is a link to its entry, and all have the keys of the list. */
export function TimelinePicture(props: {
  events: readonly TimelineEvent[]
  asOf: string
  until: FiscalYear | null
  /** The last that happened, or is said to have; null where all were only due, undefined where it is not shown. */
  last: TimelineEvent | null | undefined
  name: string
  roving: Roving
}) {
  const { events, asOf, until, last, name, roving } = props
  const place = useRef<HTMLDivElement>(null)
  const width = useWidth(place)
  const onScreen = width !== null && width < NARROW ? narrow(width) : WIDE
  const end = until === null ? asOf : `${until + 1}-03-31`
  const drawn = layout(events, end, usePrinting() ? PAPER : onScreen)
  const active = events.find((e) => e.id === roving.active)
  return (
    <>
      <div ref={place} className={styles.scroll}>
        {/* biome-ignore lint/a11y/useSemanticElements: a group of marks, which no element of SVG is */}
        <svg
          role="group"
          aria-label={name}
          className={styles.picture}
          viewBox={`0 0 ${drawn.width} ${drawn.height}`}
          {...roving.holder}
        >
          <Frame
            drawn={drawn}
            end={
              until === null
                ? t('timeline.as-of', { date: formatPeriod(asOf) })
                : t('timeline.year-end', { year: fiscalYearLabel(until) })
            }
          />
          {drawn.marks.map((mark) => (
            <Mark key={mark.event.id} mark={mark} roving={roving} />
          ))}
        </svg>
      </div>
      <Key />
      <p className={`${styles.caption} ${styles.hint}`} data-screen>
        {active ? briefly(active) : t('timeline.hint')}
      </p>
      {last !== undefined && (
        <p className={styles.caption}>
          {last
            ? t('timeline.after', { last: formatPeriod(last.date), date: formatPeriod(asOf) })
            : t('timeline.after-none', { date: formatPeriod(asOf) })}
        </p>
      )}
    </>
  )
}

/** Lanes, years, and the day of the data, or the last of the year. */
function Frame({ drawn, end }: { drawn: Layout; end: string }) {
  const { width, height, lanes, years, today } = drawn
  const bottom = height - 24
  return (
    <>
      {lanes.map(({ kind, y, height: high }, i) => (
        <rect
          key={kind}
          x={0}
          y={y}
          width={width}
          height={high}
          className={i % 2 ? styles.bare : styles.lane}
        />
      ))}
      {years.map(({ year, x, width: wide, label }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={26} y2={bottom} className={styles.grid} />
          {label !== null && (
            <text x={x + wide / 2} y={height - 8} className={styles.year}>
              {label}
            </text>
          )}
        </g>
      ))}
      {/* After the lines of the years, which would cross them. */}
      {lanes.map(({ kind, y, count }) => (
        <text key={kind} x={6} y={y + 18} className={styles.kind}>
          {t(`event.kinds-${kind}`)} {count}
        </text>
      ))}
      <line x1={today} x2={today} y1={20} y2={bottom} className={styles.today} />
      <text x={Math.min(today + 4, width - 2)} y={14} textAnchor="end" className={styles.asOf}>
        {end}
      </text>
    </>
  )
}

function Mark({ mark, roving }: { mark: MarkAt; roving: Roving }) {
  const { event, x, y, span, label } = mark
  return (
    <a
      href={`#${event.id}`}
      className={styles.mark}
      data-kind={event.kind}
      data-standing={event.standing}
      aria-label={briefly(event)}
      {...roving.item(event.id)}
    >
      <title>{briefly(event)}</title>
      {span && (
        <line x1={x} x2={span.x} y1={y} y2={y} className={styles.span} data-open={span.open || undefined} />
      )}
      <rect x={x - 9} y={y - 8.5} width={18} height={17} className={styles.target} />
      <circle cx={x} cy={y} r={RADIUS} className={styles.dot} />
      {label && (
        <text
          x={label === 'left' ? x - RADIUS - 4 : Math.max(x, span?.x ?? x) + RADIUS + 4}
          y={y + 4}
          textAnchor={label === 'left' ? 'end' : 'start'}
          className={styles.name}
        >
          {event.title}
        </text>
      )}
    </a>
  )
}

/** What a mark is, in a line. */
const briefly = (event: TimelineEvent): string =>
  t('timeline.mark', {
    date: dateOf(event),
    kind: t(`event.kind-${event.kind}`),
    title: event.title,
    standing: event.standing === 'happened' ? '' : ` (${t(`event.standing-${event.standing}`)})`,
  })

/** When: as exactly as it is known, with its end where it lasts. */
export const dateOf = ({ date, end }: Pick<TimelineEvent, 'date' | 'end'>): string => {
  const from = formatPeriod(date)
  if (end === undefined) return from
  return end === null ? t('event.from', { from }) : t('event.from-to', { from, to: formatPeriod(end) })
}

const SAMPLES = [
  ['happened', 'control', false],
  ['happened', 'deal', false],
  ['happened', 'deal', true],
  ['due', 'deal', false],
  ['claim', 'deal', false],
] as const

function Key() {
  return (
    <ul className={styles.key}>
      {SAMPLES.map(([standing, kind, lasts]) => {
        const word = lasts ? 'lasts' : kind === 'control' ? 'control' : standing
        return (
          <li key={word}>
            <svg width={lasts ? 34 : 16} height={16} aria-hidden="true">
              <g className={styles.mark} data-kind={kind} data-standing={standing}>
                {lasts && <line x1={8} x2={34} y1={8} y2={8} className={styles.span} />}
                <circle cx={8} cy={8} r={RADIUS} className={styles.dot} />
              </g>
            </svg>
            {t(`timeline.key-${word}`)}
          </li>
        )
      })}
    </ul>
  )
}
