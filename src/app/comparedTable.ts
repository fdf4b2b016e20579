import type { Taken } from '../charts/files.ts'
import type { Atlas } from '../domain/atlas.ts'
import { fiscalYearLabel } from '../domain/dates.ts'
import type { CountryId } from '../domain/ids.ts'
import { t } from '../i18n/t.ts'
import { provenance } from '../select/provenance.ts'
import type { TradePoint } from '../select/trade.ts'
import { today } from './today.ts'

/** A state as it is compared. */
export interface ComparedRow {
  readonly id: CountryId
  readonly name: string
  /** Its cooperation items in the chosen sectors. */
  readonly items: number
  /** Its newest year of goods trade with India. */
  readonly trade: TradePoint | null
}

/** The table of compared states, for it to be taken away. */
export function comparedTable(atlas: Atlas, rows: readonly ComparedRow[]): Omit<Taken, 'address'> {
  const at = rows.map(({ trade }) => (trade ? [trade.at] : []))
  return {
    title: t('profile.compare-title'),
    measure: rows[0]?.trade ? t('trade.measure') : '',
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
      rows: rows.map(({ name, items, trade }) => [
        ...[name, items, trade ? fiscalYearLabel(trade.year) : null],
        ...[trade?.export ?? null, trade?.import ?? null],
        trade ? t(`trade.status-${trade.status}`) : null,
      ]),
      cites: at,
    },
  }
}
