import { fiscalYearLabel } from '../domain/dates.ts'
import type { FiscalYear } from '../domain/period.ts'
import { Select } from '../ui/Select.tsx'
import type { ViewState } from '../view/useView.ts'

/** A fiscal year to choose; the last of the atlas alone is what is shown anyway, and stays out of the address. */
export const YearSelect = (props: {
  label: string
  years: readonly FiscalYear[]
  chosen: FiscalYear
  /** The last that an address may name, which need not be among those to choose. */
  last: FiscalYear
  setView: ViewState['setView']
  className?: string | undefined
}) => (
  <Select
    className={props.className}
    label={props.label}
    value={props.chosen}
    options={props.years.map((value) => ({ value, label: fiscalYearLabel(value) }))}
    onChange={(year) => props.setView({ year: year === props.last ? null : year })}
  />
)
