import { FLOWS } from '../../../domain/trade.ts'
import { t } from '../../../i18n/t.ts'
import { useGoodsChoice } from '../../../view/useGoodsChoice.ts'
import { Choice } from '../Choice.tsx'

/** What India sells or what it buys; chosen in one section, it holds in the others. */
export function Flows() {
  const { values, choose } = useGoodsChoice()
  return (
    <Choice
      legend={t('goods.flow')}
      options={FLOWS.map((value) => ({ value, label: t(`trade.${value}`) }))}
      value={values.flow}
      onChange={(value) => choose({ flow: value })}
    />
  )
}
