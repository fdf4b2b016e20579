import { ShareChart } from '../../../charts/goods/ShareChart.tsx'
import { yearText } from '../../../charts/yearText.ts'
import { formatNumber } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { shareFacts, shares } from '../../../select/goods/share.ts'
import { Cited } from '../../Cited.tsx'
import styles from '../Subject.module.css'
import { OnlyAll, type TradeSection } from './parts.tsx'

/** How small the five are in what India trades. */
export function Share({ atlas, subject, scope }: TradeSection) {
  const { view, theme, mode, said } = subject
  if (scope.goods !== null) return <OnlyAll what={t('goods.share')} subject={subject} />
  const model = shares(atlas, view.country)
  const { told } = model
  const facts = model.years.flatMap(({ year }) => model.lines.flatMap(({ id }) => shareFacts(id, year)))
  return (
    <>
      <ShareChart
        model={model}
        who={scope.whoWithin}
        countries={atlas.countries}
        mode={mode}
        provenance={said(model.at, facts)}
        theme={theme}
      />
      {told && (
        <p className={styles.said}>
          {t('goods.share-felt', {
            year: yearText(told.latest),
            value: t('goods.usd', { value: formatNumber(told.latest.share * 10, 2, 2) }),
            who: scope.whoWithin,
          })}
          <Cited at={shareFacts(told.id, told.latest.year)} atlas={atlas} />
        </p>
      )}
    </>
  )
}
