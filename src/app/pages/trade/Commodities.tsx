import { CommoditiesChart } from '../../../charts/goods/CommoditiesChart.tsx'
import { factId } from '../../../domain/factId.ts'
import { INDIA } from '../../../domain/india.ts'
import { t } from '../../../i18n/t.ts'
import { topCommodities } from '../../../select/goods/topCommodities.ts'
import { useGoodsChoice } from '../../../view/useGoodsChoice.ts'
import { Choice } from '../Choice.tsx'
import { Flows } from './Flows.tsx'
import { type TradeSection, YearChoice } from './parts.tsx'

/** The largest commodities of a year, flow and classification. */
export function Commodities({ atlas, subject, scope, last }: TradeSection) {
  const { view, theme, said } = subject
  const { values: choice, choose } = useGoodsChoice()
  const model = topCommodities(atlas, view.country, view, {
    flow: choice.flow,
    classification: choice.class,
  })
  if (!model) return null
  const rows = model.rows.flatMap((r) => r.at)
  return (
    <>
      <YearChoice label={t('goods.year')} years={model.years} chosen={model.year} {...{ last, subject }} />
      <Flows />
      {model.classifications.length > 1 && (
        <Choice
          legend={t('goods.classification')}
          options={model.classifications.map((value) => ({ value, label: t(`classification.${value}`) }))}
          value={model.classification}
          onChange={(value) => choose({ class: value })}
        />
      )}
      <CommoditiesChart
        model={model}
        who={scope.who}
        provenance={said(model.rows[0]?.at ?? [factId('trade', view.country ?? INDIA, model.year)], rows)}
        theme={theme}
        colour={model.flow === 'export' ? theme.india : scope.colour}
      />
    </>
  )
}
