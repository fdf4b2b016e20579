import type { FactId } from '../../domain/fact.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { type ControlMark, type Controls, LANES, type Lane } from '../../select/rareEarths/controls.ts'
import { isMonth, Unknown, wordsAt, Years } from './axis.tsx'
import styles from './ControlsAxis.module.css'

/** CSS pixels: of a row with a title, of one without, of the name of a lane, and above all for the years. */
const [ROW, PALE, NAME, HEAD] = [26, 11, 25, 20]

/** The axis of controls for a room: what is told of has a row and its title, and the rest shows that there is more. */
export function ToldAxis({ model, told }: { model: Controls; told: readonly FactId[] }) {
  const { marks, ticks, question } = model
  const isTold = ({ at }: ControlMark) => told.includes(at)
  const of = (lane: Lane) => {
    const all = marks.filter((m) => m.lane === lane)
    return { told: all.filter(isTold), rest: all.filter((m) => !isTold(m)) }
  }
  const heightOf = (lane: Lane) => NAME + of(lane).told.length * ROW + model.rows[lane] * PALE
  const top: Record<Lane, number> = { china: HEAD, india: HEAD + heightOf('china') + 6 }
  const height = top.india + heightOf('india') + 4
  return (
    <svg width="100%" height={height} role="img" aria-label={t('ree.axis-name')}>
      {question && <Unknown x={question.x} top={HEAD} bottom={height} />}
      <Years ticks={ticks.filter((tick) => !isMonth(tick))} top={HEAD} bottom={height} />
      {LANES.map((lane) => {
        const { told: named, rest } = of(lane)
        const first = top[lane] + NAME
        return (
          <g key={lane} className={styles[lane]}>
            <text className={styles.lane} x={0} y={top[lane] + 17}>
              {t(`ree.lane-${lane}`)}
            </text>
            {named.map((mark, i) => (
              <Named key={mark.event.id} mark={mark} y={first + (i + 0.5) * ROW} />
            ))}
            {rest.map((mark) => (
              <Pale
                key={mark.event.id}
                mark={mark}
                y={first + named.length * ROW + (mark.row + 0.5) * PALE}
              />
            ))}
          </g>
        )
      })}
    </svg>
  )
}

function Named({ mark, y }: { mark: ControlMark; y: number }) {
  const { event, x, to } = mark
  return (
    <>
      {to !== null && to > x && (
        <rect className={styles.span} x={`${x}%`} y={y - 10} width={`${to - x}%`} height={20} />
      )}
      <circle className={styles.dot} cx={`${x}%`} cy={y} r={7} />
      <text className={styles.title} y={y + 4.5} {...wordsAt(x, 13)}>
        <tspan fontWeight={600}>{formatPeriod(event.date)}</tspan> {event.title}
      </text>
    </>
  )
}

function Pale({ mark, y }: { mark: ControlMark; y: number }) {
  const { x, to, weak } = mark
  return (
    <g opacity={0.5} className={weak ? styles.weak : undefined}>
      {to !== null && to > x && (
        <rect className={styles.span} x={`${x}%`} y={y - 3} width={`${to - x}%`} height={6} />
      )}
      <circle className={styles.dot} cx={`${x}%`} cy={y} r={4} />
    </g>
  )
}
