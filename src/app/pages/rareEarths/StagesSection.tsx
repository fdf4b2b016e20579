import { ChainChart } from '../../../charts/ChainChart.tsx'
import { AllStagesChart } from '../../../charts/rareEarths/AllStagesChart.tsx'
import { t } from '../../../i18n/t.ts'
import { chain } from '../../../select/chain.ts'
import { allStages, shareReadings } from '../../../select/rareEarths/allStages.ts'
import { SCOPES } from '../../../view/useRareEarthsChoice.ts'
import { Choice } from '../Choice.tsx'
import { ObservationTable } from './ObservationTable.tsx'
import type { SectionProps } from './parts.ts'

/** China's share at each stage: of magnet rare earths, of which it is known, or of all of them. */
export function StagesSection({ atlas, facts, subject, choice, choose }: SectionProps) {
  const { theme, said } = subject
  const model = chain(atlas.market.stages)
  const all = allStages(atlas.market)
  const at = all.flatMap((r) => r.at)
  const ids = model.rows.map((r) => r.id)
  return (
    <>
      <Choice
        legend={t('ree.scope')}
        options={SCOPES.map((value) => ({ value, label: t(`ree.scope-${value}`) }))}
        value={choice.scope}
        onChange={(scope) => choose({ scope })}
      />
      {choice.scope === 'magnet' ? (
        <ChainChart model={model} provenance={said(ids, ids)} theme={theme} />
      ) : (
        <AllStagesChart rows={all} provenance={said(at, at)} theme={theme} />
      )}
      <ObservationTable
        atlas={atlas}
        summary={t('ree.readings')}
        rows={shareReadings(facts.shares)}
        extra={{
          label: t('chain.stage'),
          of: (r) =>
            t('ree.reading-of', { stage: t(`chain.stage-${r.stage}`), of: t(`ree.of-scope-${r.of}`) }),
        }}
      />
    </>
  )
}
