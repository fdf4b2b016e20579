import type { Taken } from '../charts/files.ts'
import type { Atlas } from '../domain/atlas.ts'
import { fiscalYearLabel } from '../domain/period.ts'
import type { StateCounts } from '../domain/region.ts'
import { countryName } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { matching } from '../select/mapModel.ts'
import { provenance } from '../select/provenance.ts'
import { latestTrade, tradeOf } from '../select/trade.ts'
import type { PanelProps } from './Panel.tsx'
import { today } from './today.ts'

/** The table of compared states, for it to be taken away. */
export function comparedTable(
  { atlas, home, view }: PanelProps & { atlas: Atlas },
  rows: readonly StateCounts[],
): Omit<Taken, 'address'> {
  const years = rows.map((state) => latestTrade(tradeOf(atlas, state.id)))
  const at = years.map((year) => (year ? [year.at] : []))
  const [year] = years
  return {
    title: t('profile.compare-title'),
    measure: year ? t('trade.measure') : '',
    provenance: provenance(atlas, at.flat(), at.flat(), today()),
    table: {
      columns: [
        { label: t('profile.compare-state') },
        { label: t('profile.compare-items'), unit: 'items' },
        { label: t('chart.fiscal-year') },
        { label: t('trade.export-unit'), unit: 'USD million' },
        { label: t('trade.import-unit'), unit: 'USD million' },
        { label: t('chart.status') },
      ],
      rows: rows.map((state, i) => {
        const { iso2 = state.id } = home.countries.find((c) => c.id === state.id) ?? {}
        const trade = years[i]
        return [
          countryName(iso2),
          matching(state, view.sectors),
          trade ? fiscalYearLabel(trade.year) : null,
          trade?.export ?? null,
          trade?.import ?? null,
          trade ? t(`trade.status-${trade.status}`) : null,
        ]
      }),
      cites: at,
    },
  }
}
