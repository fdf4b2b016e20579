import { lowerFirst } from '../../../charts/goods/lowerFirst.ts'
import { TradeChart } from '../../../charts/TradeChart.tsx'
import { yearText } from '../../../charts/yearText.ts'
import { fiscalYearLabel } from '../../../domain/dates.ts'
import { countryName, formatPercent, formatUsd } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { type Peak, peak } from '../../../select/goods/peak.ts'
import { knownIn, tradeSeries } from '../../../select/trade.ts'
import { Cited } from '../../Cited.tsx'
import styles from '../Subject.module.css'
import type { TradeSection } from './parts.tsx'

/** Exports, imports and balance over the years, and what made the highest of them. */
export function Totals({ atlas, subject, scope }: TradeSection) {
  const { view, theme, said } = subject
  const model = tradeSeries(atlas, view.country, view.sectors)
  const newest = knownIn(model, view.year)
  // The highest year of chosen sectors could be in either classification, which do not compare.
  const top = scope.goods === null ? peak(atlas, view.country) : null
  return (
    <>
      <TradeChart
        model={model}
        year={view.year}
        who={scope.who}
        sectors={scope.goods}
        provenance={said(
          newest ? [newest.at] : [],
          model.points.map((p) => p.at),
        )}
        theme={theme}
        colour={scope.colour}
      />
      {top && (
        <p className={styles.said}>
          {peakText(top, (id) => countryName(atlas.countries.find((c) => c.id === id)?.iso2 ?? id))}
          <Cited at={top.at} atlas={atlas} />
        </p>
      )}
    </>
  )
}

function peakText(top: Peak, nameOf: (id: string) => string): string {
  const year = t(`goods.peak-${top.flow}`, {
    year: yearText(top),
    total: formatUsd(top.total),
    value: formatUsd(top.value),
  })
  const goods = goodsText(top, nameOf)
  return goods === null ? year : `${year} ${goods}`
}

function goodsText({ flow, made, known }: Peak, nameOf: (id: string) => string): string | null {
  if (!made) return known === null ? null : t('goods.peak-unknown', { known: fiscalYearLabel(known) })
  const { commodity, share, value, from } = made
  const values = {
    share: formatPercent(share),
    commodity: lowerFirst(commodity.label),
    classification: t(`classification.${commodity.classification}`),
    made: formatUsd(value),
  }
  if (!from) return t('goods.peak-made', values)
  const partner = nameOf(from.country)
  return from.value === value
    ? t(`goods.peak-all-${flow}`, { ...values, partner })
    : t(`goods.peak-most-${flow}`, { ...values, partner, most: formatUsd(from.value) })
}
