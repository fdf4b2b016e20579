import { MineShareChart } from '../../../charts/MineShareChart.tsx'
import { ProducerChart } from '../../../charts/rareEarths/ProducerChart.tsx'
import { ProducersChart } from '../../../charts/rareEarths/ProducersChart.tsx'
import { WorldOutputChart } from '../../../charts/rareEarths/WorldOutputChart.tsx'
import { INDIA } from '../../../domain/india.ts'
import type { Producer } from '../../../domain/rareEarths.ts'
import { producerName } from '../../../i18n/producerName.ts'
import { t } from '../../../i18n/t.ts'
import { mineShare } from '../../../select/mineShare.ts'
import { largest, producerOutput, producers, worldOutput } from '../../../select/rareEarths/production.ts'
import { Select } from '../../../ui/Select.tsx'
import { useHydrated } from '../../../ui/useHydrated.ts'
import { MINES } from '../../../view/useRareEarthsChoice.ts'
import { Choice } from '../Choice.tsx'
import page from '../Subject.module.css'
import type { SectionProps } from './parts.ts'

/** The year that the world's newest total is compared with. */
const BASE = 2000

/** Mine production: China's share, the largest producers and one by both agencies, or the world since 1900. */
export function MinesSection(props: SectionProps) {
  const { choice, choose } = props
  return (
    <>
      <Choice
        legend={t('ree.mines')}
        options={MINES.map((value) => ({ value, label: t(`ree.mines-${value}`) }))}
        value={choice.mines}
        onChange={(mines) => choose({ mines })}
      />
      {choice.mines === 'share' && <Share {...props} />}
      {choice.mines === 'countries' && <Countries {...props} />}
      {choice.mines === 'world' && <World {...props} />}
    </>
  )
}

function Share({ atlas, subject }: SectionProps) {
  const model = mineShare(atlas.market.mine)
  if (!model) return null
  const rows = model.points.flatMap((p) => p.at)
  return <MineShareChart model={model} provenance={subject.said(model.at, rows)} theme={subject.theme} />
}

function World({ facts, subject }: SectionProps) {
  const years = worldOutput(facts.production)
  const ends = years.filter((y) => y.year === BASE || y === years.at(-1)).map((y) => y.at)
  return (
    <WorldOutputChart
      years={years}
      base={BASE}
      provenance={subject.said(
        ends,
        years.map((y) => y.at),
      )}
      theme={subject.theme}
    />
  )
}

function Countries({ facts, subject, choice, choose }: SectionProps) {
  const { theme, view, said } = subject
  const model = largest(facts.production, 'IN')
  const all = producers(facts.production)
  const chosen: Producer | undefined = choice.producer ?? (view.country === INDIA ? 'IN' : all[0])
  const output = chosen && producerOutput(facts.production, chosen)
  const hydrated = useHydrated()
  return (
    <div className={page.grid}>
      {model && (
        <ProducersChart
          model={model}
          provenance={said(
            model.latest.at,
            model.years.flatMap((y) => y.at),
          )}
          theme={theme}
        />
      )}
      {output && (
        <div>
          <fieldset className={page.choice} disabled={!hydrated}>
            <Select
              label={t('ree.producer')}
              value={chosen}
              options={all.map((value) => ({ value, label: producerName(value) }))}
              onChange={(producer) => choose({ producer })}
            />
          </fieldset>
          <ProducerChart
            model={output}
            provenance={said(
              [output.usgs, output.bgs].flatMap((p) => p?.at ?? []),
              output.points.flatMap((p) => p.at),
            )}
            theme={theme}
            colour={chosen === 'CN' ? theme.china : chosen === 'IN' ? theme.india : theme.muted}
          />
        </div>
      )}
    </div>
  )
}
