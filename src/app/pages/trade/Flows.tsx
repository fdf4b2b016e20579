import { FLOWS } from '../../../domain/trade.ts'
import { t } from '../../../i18n/t.ts'
import { useGoodsChoice } from '../../../view/useGoodsChoice.ts'
import { Choice } from './parts.tsx'

/** What India sells or what it buys; chosen in one section, it holds in the others. */
export function Flows({ group }: { group: string }) {
  const [{ flow }, choose] = useGoodsChoice()
  return (
    <Choice
      group={group}
      label={t('goods.flow')}
      values={FLOWS.map((value) => ({ value, label: t(`trade.${value}`) }))}
      chosen={flow}
      onChoose={(value) => choose({ flow: value })}
    />
  )
}
