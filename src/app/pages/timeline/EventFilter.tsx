import { EVENT_KINDS, type EventKind } from '../../../domain/timeline.ts'
import { t } from '../../../i18n/t.ts'
import { Select } from '../../../ui/Select.tsx'
import { useHydrated } from '../../../ui/useHydrated.ts'
import type { Choices } from '../../../view/useParams.ts'
import type { TimelineFilter } from '../../../view/useTimelineFilter.ts'
import subject from '../Subject.module.css'

/** Kinds and years; without script it cannot be used. */
export function EventFilter(props: {
  state: Choices<TimelineFilter>
  /** Every year that has an event, in order. */
  years: readonly number[]
  shown: number
  all: number
}) {
  const { state, years, shown, all } = props
  const { values: filter, choose } = state
  const disabled = !useHydrated()
  const [first, last] = [years[0], years.at(-1)]
  const toggle = (kind: EventKind) =>
    choose({
      kinds: filter.kinds.includes(kind) ? filter.kinds.filter((k) => k !== kind) : [...filter.kinds, kind],
    })
  if (first === undefined || last === undefined) return null
  const [from, to] = filter.years ?? [first, last]
  const between = (a: number, b: number) => choose({ years: a <= first && b >= last ? null : [a, b] })
  return (
    <>
      <fieldset disabled={disabled} className={subject.choice}>
        <legend>{t('timeline.kinds')}</legend>
        {EVENT_KINDS.map((kind) => (
          <label key={kind}>
            <input type="checkbox" checked={filter.kinds.includes(kind)} onChange={() => toggle(kind)} />
            {t(`event.kinds-${kind}`)}
          </label>
        ))}
      </fieldset>
      <fieldset disabled={disabled} className={subject.choice}>
        <legend>{t('timeline.years')}</legend>
        <Year
          label={t('timeline.year-from')}
          value={from}
          years={years}
          onChange={(year) => between(year, Math.max(year, to))}
        />
        <Year
          label={t('timeline.year-to')}
          value={to}
          years={years}
          onChange={(year) => between(Math.min(from, year), year)}
        />
        <span role="status" data-counted="items">
          {t('timeline.shown', { shown, all })}
        </span>
      </fieldset>
    </>
  )
}

/** A year of the address that has no event is one of the choices, too. */
function Year(props: {
  label: string
  value: number
  years: readonly number[]
  onChange: (year: number) => void
}) {
  const { label, value, years, onChange } = props
  const choices = [...new Set([...years, value])].sort((a, b) => a - b)
  return (
    <Select
      label={label}
      value={value}
      options={choices.map((year) => ({ value: year, label: String(year) }))}
      onChange={onChange}
    />
  )
}
