import type { ReactNode } from 'react'
import { fiscalYearLabel } from '../domain/dates.ts'
import { t } from '../i18n/t.ts'
import { isLater, type TradeBySectorModel } from '../select/tradeBySector.ts'
import panel from './Panel.module.css'
import type { PanelProps } from './Panel.tsx'
import profile from './Profile.module.css'
import { YearSelect } from './YearSelect.tsx'

/** Goods by sector in one year, with the choice of another; of a year before the first table that there is none yet. */
export function GoodsYear(
  props: Pick<PanelProps, 'home' | 'setView'> & {
    model: Pick<TradeBySectorModel, 'asked' | 'year' | 'years'>
    children: ReactNode
  },
) {
  const { home, setView, model, children } = props
  const { asked, year, years } = model
  if (isLater(model))
    return (
      <p className={panel.hidden} data-dataset="trade">
        {t('by-sector.none-yet', { year: fiscalYearLabel(asked ?? year), first: fiscalYearLabel(year) })}
      </p>
    )
  return (
    <>
      {children}
      <YearSelect
        className={profile.year}
        label={t('by-sector.year')}
        years={years}
        chosen={year}
        last={home.years[1]}
        setView={setView}
      />
    </>
  )
}
