import type { FactId } from '../../domain/fact.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { type ControlMark, type Controls, LANES, type Lane } from '../../select/rareEarths/controls.ts'
import { isMonth } from './axis.tsx'
import { spanOf } from './eventAxis.ts'
import styles from './ToldAxis.module.css'

/** So many titles have room for two lines each; more stand in one. */
const ROOMY = 3

/**
 * The axis of controls for a room: what is told of has a title, a bar and an upright down to its day, in the order of
 * time; of the rest there is a stroke each, so that it is seen how much more there is.
 */
export function ToldAxis({ model, told }: { model: Controls; told: readonly FactId[] }) {
  const { marks, question } = model
  const isTold = ({ at }: ControlMark) => told.includes(at)
  const named = marks.filter(isTold)
  return (
    <div className={styles.axis} data-dataset="timeline" data-dense={named.length > ROOMY || undefined}>
      <div className={styles.plane}>
        {question && <div className={styles.unknown} style={{ left: `${question.x}%` }} />}
        <Uprights ticks={model.ticks} />
        <ol className={styles.told} aria-label={t('ree.axis-name')}>
          {named.map((mark) => (
            <Named key={mark.event.id} mark={mark} />
          ))}
        </ol>
        {LANES.map((lane) => (
          <Rug key={lane} lane={lane} marks={marks.filter((m) => m.lane === lane && !isTold(m))} />
        ))}
      </div>
      <Years model={model} />
    </div>
  )
}

/** A title begins at its day or, where it would reach past the end of the axis, as far before as it must. */
function Named({ mark: { event, lane, x, to, open } }: { mark: ControlMark }) {
  return (
    <li className={styles[lane]}>
      <p className={styles.title}>
        <span style={{ flexBasis: `${x}%` }} />
        <span style={{ maxWidth: `max(17em, ${100 - x}%)` }}>
          <b>{spanOf(event)}</b>{' '}
          <span className={styles.words}>
            <span>{event.title}</span>
          </span>
        </span>
      </p>
      <div className={styles.bar}>
        <i className={styles.upright} style={{ left: `${x}%` }} />
        {to !== null && to > x && (
          <i
            className={styles.span}
            data-open={open || undefined}
            style={{ left: `${x}%`, width: `${to - x}%` }}
          />
        )}
        <i className={styles.dot} style={{ left: `${x}%` }} />
      </div>
    </li>
  )
}

/** What else is known of a lane. */
const Rug = ({ lane, marks }: { lane: Lane; marks: readonly ControlMark[] }) => (
  <div className={`${styles.rug} ${styles[lane]}`}>
    <p>
      <span>{t(`ree.rest-${lane}`)}</span>
    </p>
    <div>
      {marks.map(({ event, x, weak }) => (
        <i key={event.id} data-weak={weak || undefined} style={{ left: `${x}%` }} />
      ))}
    </div>
  </div>
)

const Uprights = ({ ticks }: Pick<Controls, 'ticks'>) =>
  ticks.map(({ label, x }) => (
    <i
      key={label}
      className={styles.line}
      data-month={isMonth({ label, x }) || undefined}
      style={{ left: `${x}%` }}
    />
  ))

/** The line of time, with its years; dashed as long as the scale is narrower. */
const Years = ({ model: { ticks, change } }: { model: Controls }) => (
  <div className={styles.years}>
    <i style={{ width: `${change}%` }} data-narrow="" />
    <i style={{ left: `${change}%`, right: 0 }} />
    {ticks
      .filter((tick) => !isMonth(tick))
      .map(({ label, x }) => (
        <span key={label} className={styles.year} style={{ left: `${x}%` }} data-first={x === 0 || undefined}>
          {formatPeriod(label)}
        </span>
      ))}
  </div>
)
