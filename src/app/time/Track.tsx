import { fiscalYearLabel } from '../../domain/dates.ts'
import type { Home } from '../../domain/home.ts'
import { t } from '../../i18n/t.ts'
import type { TimeModel } from '../../select/timeModel.ts'
import { yearsBetween } from '../../view/view.ts'
import styles from './TimeBar.module.css'

/** CSS pixels. */
const [BARS, LINE, HEIGHT] = [14, 17, 52]
/** At least so many years lie between two that are named. */
const NAMED = 5

/** Behind the slider: how many items began in each year, which years have trade figures, and some of the years by name. */
export function Track({ home, time }: { home: Home; time: TimeModel | undefined }) {
  const years = yearsBetween(home.years)
  const at = (stop: number) => `${(100 * stop) / years.length}%`
  const most = Math.max(1, ...(time?.begun ?? []))
  const [first, last] = time?.trade ?? [null, null]
  return (
    <svg className={styles.track} height={HEIGHT} aria-hidden="true">
      {time?.begun.map((count, i) =>
        count === 0 ? null : (
          <rect
            key={years[i]}
            x={at(i)}
            y={BARS - (BARS * count) / most}
            width={6}
            height={(BARS * count) / most}
            transform="translate(-3 0)"
          />
        ),
      )}
      {first !== null && last !== null && (
        <line x1={at(years.indexOf(first))} x2={at(years.indexOf(last))} y1={LINE} y2={LINE} />
      )}
      {years.map((year, i) =>
        i === 0 || (year % NAMED === 0 && i >= NAMED && years.length - i > 1) ? (
          <text key={year} x={at(i)} y={HEIGHT - 3} textAnchor={i === 0 ? 'start' : 'middle'}>
            {fiscalYearLabel(year).slice(2)}
          </text>
        ) : null,
      )}
      <text x="100%" y={HEIGHT - 3} textAnchor="end">
        {t('time.to-now')}
      </text>
    </svg>
  )
}
