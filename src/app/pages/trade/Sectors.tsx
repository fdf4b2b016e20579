import { SectorsChart } from '../../../charts/goods/SectorsChart.tsx'
import { TradeBySectorChart } from '../../../charts/TradeBySectorChart.tsx'
import { factId } from '../../../domain/factId.ts'
import { INDIA } from '../../../domain/india.ts'
import { t } from '../../../i18n/t.ts'
import { sectorsOverTime } from '../../../select/goods/sectorsOverTime.ts'
import { tradeBySector } from '../../../select/tradeBySector.ts'
import { useGoodsChoice } from '../../../view/useGoodsChoice.ts'
import { Flows } from './Flows.tsx'
import { type TradeSection, YearChoice } from './parts.tsx'

/** Goods by sector: one flow over the years, and both flows of one year. */
export function Sectors({ atlas, subject, scope, last }: TradeSection) {
  const { view, theme, said } = subject
  const { flow } = useGoodsChoice().values
  const model = sectorsOverTime(atlas, view.country, view.sectors, flow)
  const oneYear = tradeBySector(atlas, view.country, view)
  const factsOf = (year: number) => [factId('goods', view.country ?? INDIA, year)]
  return (
    <>
      <Flows />
      <SectorsChart
        model={model}
        who={scope.whoWithin}
        factsOf={factsOf}
        provenance={said(
          model.at,
          model.spans.flatMap((s) => s.years.flatMap(factsOf)),
        )}
        theme={theme}
      />
      {oneYear && (
        <>
          <YearChoice
            label={t('by-sector.year')}
            years={oneYear.years}
            chosen={oneYear.year}
            last={last}
            subject={subject}
          />
          <TradeBySectorChart
            model={oneYear}
            who={scope.who}
            provenance={said([oneYear.at], [oneYear.at])}
            theme={theme}
            colour={scope.colour}
          />
        </>
      )}
    </>
  )
}
