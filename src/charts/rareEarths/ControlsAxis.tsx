import { use } from 'react'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import { type ControlMark, type Controls, LANES, type Lane } from '../../select/rareEarths/controls.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { sentences } from '../counted.ts'
import { Told } from '../room.ts'
import { isMonth, Unknown, wordsAt, Years } from './axis.tsx'
import styles from './ControlsAxis.module.css'
import { eventAxis } from './eventAxis.ts'
import { ToldAxis } from './ToldAxis.tsx'

/** CSS pixels: of a row, of the room above a lane for its name, and above all for the years. */
const ROW = 24
const NAME = 28
const HEAD = 22

/**
 * China's measures and India's answers on one axis: every mark leads to its entry in the list below. A wide screen has
 * a row for each, with its title; on a narrow one marks share rows and have numbers alone.
 */
export function ControlsAxis(props: { model: Controls; title: string; provenance: Provenance }) {
  const { model, title, provenance } = props
  const marks = model.marks.toSorted((a, b) => a.number - b.number)
  const told = use(Told)
  return (
    <ChartFigure
      id="controls"
      title={title}
      measure={t(told ? 'ree.axis-told' : 'ree.axis-measure', { year: String(model.wideFrom) })}
      counted={sentences(t('ree.axis-counted'), weakText(marks))}
      axis={eventAxis(model, marks)}
      provenance={provenance}
      served
      table={{
        columns: [
          { label: t('timeline.event') },
          { label: t('timeline.date') },
          { label: t('timeline.end') },
          { label: t('ree.lane') },
          { label: t('timeline.standing') },
        ],
        rows: marks.map(({ event, lane }) => [
          event.title,
          event.date,
          event.end === null ? t('event.no-end') : (event.end ?? ''),
          t(`ree.lane-${lane}`),
          t(`event.standing-${event.standing}`),
        ]),
        cites: marks.map((m) => [m.at]),
      }}
    >
      {told ? (
        <ToldAxis model={model} told={told} />
      ) : (
        <div className={styles.plane}>
          <Axis model={model} titled />
          <Axis model={model} titled={false} />
        </div>
      )}
    </ChartFigure>
  )
}

function weakText(marks: readonly ControlMark[]): string | null {
  const count = marks.filter((m) => m.weak).length
  return count > 0 ? t('ree.axis-weak', { what: t('counted.of', { count, of: marks.length }) }) : null
}

function Axis({ model, titled }: { model: Controls; titled: boolean }) {
  const { marks, ticks, change, question } = model
  const rowsOf = (lane: Lane) => (titled ? marks.filter((m) => m.lane === lane).length : model.rows[lane])
  const top: Record<Lane, number> = { china: HEAD + NAME, india: HEAD + NAME + rowsOf('china') * ROW + NAME }
  const height = top.india + rowsOf('india') * ROW + 4
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn
    <svg
      className={titled ? styles.wide : styles.narrow}
      width="100%"
      height={height}
      role="group"
      aria-label={t('ree.axis-name')}
    >
      {question && (
        <>
          <Unknown x={question.x} top={HEAD} bottom={height} />
          <line
            className={styles.question}
            x1={`${question.x}%`}
            x2={`${question.x}%`}
            y1={HEAD}
            y2={height}
          />
        </>
      )}
      <Years ticks={ticks.filter((tick) => titled || !isMonth(tick))} top={HEAD} bottom={height} />
      <line className={styles.change} x1={`${change}%`} x2={`${change}%`} y1={HEAD} y2={height} />
      {LANES.map((lane) => (
        <g key={lane} className={styles[lane]}>
          <text className={styles.lane} x={0} y={top[lane] - 9}>
            {t(`ree.lane-${lane}`)}
          </text>
          {marks
            .filter((m) => m.lane === lane)
            .map((mark, i) => (
              <One
                key={mark.event.id}
                mark={mark}
                y={top[lane] + ((titled ? i : mark.row) + 0.5) * ROW}
                titled={titled}
              />
            ))}
        </g>
      ))}
    </svg>
  )
}

/** What lasted is a bar from its mark; an arrow where it was not seen to end. */
function One({ mark, y, titled }: { mark: ControlMark; y: number; titled: boolean }) {
  const { event, number, x, to, open, weak } = mark
  return (
    <a
      className={`${styles.mark} ${weak ? styles.weak : ''}`}
      href={`#${event.id}`}
      aria-label={t('ree.axis-mark', { number, date: formatPeriod(event.date), title: event.title })}
    >
      {to !== null && to > x && (
        <rect className={styles.span} x={`${x}%`} y={y - 8} width={`${to - x}%`} height={16} />
      )}
      {open && (
        <text className={styles.note} x="100%" y={y + 4} textAnchor="end">
          →
        </text>
      )}
      <circle className={styles.dot} cx={`${x}%`} cy={y} r={11} />
      <text className={styles.number} x={`${x}%`} y={y + 4} textAnchor="middle">
        {number}
      </text>
      {titled && (
        <text className={styles.title} y={y + 4} {...wordsAt(x, 16)}>
          {event.title}
        </text>
      )}
    </a>
  )
}
