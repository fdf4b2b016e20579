import { useEffect, useRef } from 'react'
import type { TimelineEvent } from '../../domain/timeline.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import type { Roving } from '../../ui/useRoving.ts'
import { type Layout, LEFT, layout, type MarkAt, PAPER_WIDTH, RADIUS } from './layout.ts'
import styles from './Timeline.module.css'

/** Events by kind and date as plain SVG: each mark is a link to its entry, and all have the keys of the list. */
export function TimelinePicture(props: {
  events: readonly TimelineEvent[]
  asOf: string
  /** The last that happened, or is said to have; null where all were only due, undefined where it is not shown. */
  last: TimelineEvent | null | undefined
  name: string
  roving: Roving
}) {
  const { events, asOf, last, name, roving } = props
  const drawn = layout(events, asOf, usePrinting() ? PAPER_WIDTH : undefined)
  const scroller = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // Where it scrolls, the newest is seen first.
    scroller.current?.scrollTo({ left: scroller.current.scrollWidth })
  }, [])
  const active = events.find((e) => e.id === roving.active)
  return (
    <>
      <div ref={scroller} className={styles.scroll}>
        <div className={styles.drawn}>
          {/* The names of the lanes stay in sight where the picture scrolls; the marks say their kind themselves. */}
          <svg className={styles.names} viewBox={`0 0 ${LEFT} ${drawn.height}`} aria-hidden="true">
            <Lanes drawn={drawn} named />
          </svg>
          {/* biome-ignore lint/a11y/useSemanticElements: a group of marks, which no element of SVG is */}
          <svg
            role="group"
            aria-label={name}
            className={styles.picture}
            viewBox={`${LEFT} 0 ${drawn.width - LEFT} ${drawn.height}`}
            {...roving.holder}
          >
            <Frame drawn={drawn} asOf={asOf} />
            {drawn.marks.map((mark) => (
              <Mark key={mark.event.id} mark={mark} roving={roving} />
            ))}
          </svg>
        </div>
      </div>
      <Key />
      <p className={`${styles.caption} ${styles.hint}`}>{active ? briefly(active) : t('timeline.hint')}</p>
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

function Lanes({ drawn, named = false }: { drawn: Layout; named?: boolean }) {
  return drawn.lanes.map(({ kind, y, height, count }, i) => (
    <g key={kind}>
      <rect x={0} y={y} width={drawn.width} height={height} className={i % 2 ? styles.bare : styles.lane} />
      {named && (
        <text x={6} y={y + 18} className={styles.kind}>
          {t(`event.kinds-${kind}`)} {count}
        </text>
      )}
    </g>
  ))
}

/** Lanes, years, and the day of the data. */
function Frame({ drawn, asOf }: { drawn: Layout; asOf: string }) {
  const { width, height, years, today } = drawn
  const bottom = height - 24
  return (
    <>
      <Lanes drawn={drawn} />
      {years.map(({ year, x, width: wide }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={26} y2={bottom} className={styles.grid} />
          <text x={x + wide / 2} y={height - 8} className={styles.year}>
            {wide < 18 ? '' : wide < 34 ? `’${String(year).slice(2)}` : year}
          </text>
        </g>
      ))}
      <line x1={today} x2={today} y1={20} y2={bottom} className={styles.today} />
      <text x={Math.min(today + 4, width - 2)} y={14} textAnchor="end" className={styles.asOf}>
        {t('timeline.as-of', { date: formatPeriod(asOf) })}
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
