import type { EventAxis } from '../../domain/drawn.ts'
import { formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { type ControlMark, type Controls, LANES } from '../../select/rareEarths/controls.ts'
import { LIGHT } from '../../theme/theme.ts'
import { isMonth } from './axis.tsx'

/** The axis of controls as ToldAxis draws it, as places and words; `marks` are in the order of the rows of its table. */
export const eventAxis = (model: Controls, marks: readonly ControlMark[]): EventAxis => ({
  measure: t('ree.axis-told', { year: String(model.wideFrom) }),
  ticks: model.ticks.map((tick) => ({ text: isMonth(tick) ? null : formatPeriod(tick.label), x: tick.x })),
  change: model.change,
  unknown: model.question?.x ?? null,
  lanes: LANES.map((lane) => ({ rest: t(`ree.rest-${lane}`), colour: LIGHT[lane] })),
  events: marks.map(({ event, lane, x, to, open, weak }) => ({
    ...{ date: spanOf(event), title: event.title, lane: LANES.indexOf(lane), x, to, open, weak },
  })),
})

/** From when to when; until it is known to have ended, when it began. */
export function spanOf({ date, end }: ControlMark['event']): string {
  const from = formatPeriod(date)
  return end ? t('ree.span', { from, to: formatPeriod(end) }) : from
}
