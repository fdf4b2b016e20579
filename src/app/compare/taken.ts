import type { Taken } from '../../charts/files.ts'
import type { Atlas } from '../../domain/atlas.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import { t } from '../../i18n/t.ts'
import type { Comparison } from '../../select/compare/compare.ts'
import { provenance } from '../../select/provenance.ts'
import type { View } from '../../view/view.ts'
import { today } from '../today.ts'
import { namesIn, scopeIn } from './words.ts'

/** The table of compared states, a state a row, for it to be taken away. */
export function comparedTable(
  atlas: Atlas,
  model: Comparison,
  view: View,
  /** The goods that are counted, in words; null where all are. */
  goods: string | null,
): Omit<Taken, 'address'> {
  const nameOf = namesIn(model)
  const at = model.states.map(({ trade }) => (trade ? [trade.at] : []))
  const year = model.year === null ? null : fiscalYearLabel(model.year)
  return {
    title: t('profile.compare-title'),
    measure: measureOf(atlas, model, view, goods),
    provenance: provenance(atlas, at.flat(), at.flat(), today()),
    table: {
      columns: [
        { label: t('profile.compare-state') },
        { label: t('profile.compare-items'), unit: 'items' },
        ...model.rows.map(({ sector }) => ({ label: sector.label, unit: 'items' })),
        { label: t('chart.fiscal-year') },
        { label: t('trade.export-unit'), unit: 'USD million' },
        { label: t('trade.import-unit'), unit: 'USD million' },
        { label: t('chart.status') },
        { label: t('compare.sites') },
        { label: t('compare.rare-earths') },
        { label: t('compare.corridors') },
      ],
      rows: model.states.map(({ country, items, trade, ...places }, i) => [
        ...[nameOf(country.id), items, ...model.rows.map((r) => r.counts[i] ?? null)],
        ...[trade ? year : null, trade?.export ?? null, trade?.import ?? null],
        trade ? t(`trade.status-${trade.status}`) : null,
        ...[places.sites, places.rareEarthSites, places.corridors],
      ]),
      cites: at,
    },
  }
}

/** What is counted: the choice of sectors and of the year is nowhere else in a file. */
function measureOf(atlas: Atlas, model: Comparison, { sectors, year }: View, goods: string | null): string {
  return t('compare.taken-measure', {
    scope: scopeIn(atlas, sectors),
    asked: year === null ? 'no' : 'yes',
    end: year === null ? '' : String(year + 1),
    trade: model.year === null ? 'none' : goods === null ? 'all' : 'some',
    goods: goods ?? '',
    year: model.year === null ? '' : fiscalYearLabel(model.year),
  })
}
