import { MultiplesChart } from '../../../charts/goods/MultiplesChart.tsx'
import { t } from '../../../i18n/t.ts'
import { multiples } from '../../../select/goods/multiples.ts'
import { SCALES, useGoodsChoice } from '../../../view/useGoodsChoice.ts'
import { Choice } from '../Choice.tsx'
import type { TradeSection } from './parts.tsx'

/** The five side by side, on one scale or each on its own. */
export function Multiples({ atlas, subject, scope }: TradeSection) {
  const { view, theme, mode, said } = subject
  const { values, choose } = useGoodsChoice()
  const model = multiples(atlas, view.sectors)
  return (
    <>
      <Choice
        legend={t('goods.scale')}
        options={SCALES.map((value) => ({ value, label: t(`goods.scale-${value}`) }))}
        value={values.scale}
        onChange={(value) => choose({ scale: value })}
      />
      <MultiplesChart
        model={model}
        scale={values.scale}
        chosen={scope.partner}
        sectors={scope.goods}
        countries={atlas.countries}
        mode={mode}
        provenance={said(
          model.latest?.at ?? [],
          model.panels.flatMap((p) => p.series.points.map((point) => point.at)),
        )}
        theme={theme}
      />
    </>
  )
}
