import { formatPeriod } from '../../i18n/format.ts'
import type { Controls } from '../../select/rareEarths/controls.ts'
import styles from './ControlsAxis.module.css'

/** Percent of the axis from which words stand before their mark and not after it. */
const TURN = 50

/** Where words stand that belong to a mark at so many percent of the axis, `gap` CSS pixels from it. */
export const wordsAt = (x: number, gap: number) =>
  x < TURN
    ? ({ x: `${x}%`, dx: gap, textAnchor: 'start' } as const)
    : ({ x: `${x}%`, dx: -gap, textAnchor: 'end' } as const)

interface Height {
  readonly top: number
  readonly bottom: number
}

/** From where on it is not known whether what was suspended is in force. */
export const Unknown = ({ x, top, bottom }: Height & { x: number }) => (
  <rect className={styles.unknown} x={`${x}%`} y={top} width={`${100 - x}%`} height={bottom - top} />
)

/** The years, each with a line. */
export const Years = ({ ticks, top, bottom }: Height & { ticks: Controls['ticks'] }) =>
  ticks.map(({ label, x }) => (
    <g key={label}>
      <line className={styles.grid} x1={`${x}%`} x2={`${x}%`} y1={top} y2={bottom} />
      <text className={styles.tick} x={`${x}%`} y={13} textAnchor={x === 0 ? 'start' : 'middle'}>
        {formatPeriod(label)}
      </text>
    </g>
  ))

/** A tick that is no year. */
export const isMonth = ({ label }: Controls['ticks'][number]): boolean => label.includes('-')
