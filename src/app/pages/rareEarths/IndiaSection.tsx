import { MagnetTonnesChart, MetalsChart } from '../../../charts/rareEarths/IndiaTonnesChart.tsx'
import { MagnetImportsChart, MagnetShareChart } from '../../../charts/rareEarths/MagnetImportsChart.tsx'
import type { Atlas } from '../../../domain/atlas.ts'
import type { IndiaFigure } from '../../../domain/rareEarths.ts'
import { formatPeriod } from '../../../i18n/format.ts'
import { producerName } from '../../../i18n/producerName.ts'
import { t } from '../../../i18n/t.ts'
import {
  goodsYears,
  incompatible,
  magnetOrigins,
  magnetTonnes,
  magnetValues,
} from '../../../select/rareEarths/indiaImports.ts'
import { atOf } from '../../../select/rareEarths/observed.ts'
import { Cited } from '../../Cited.tsx'
import page from '../Subject.module.css'
import { ObservationTable } from './ObservationTable.tsx'
import { observedText, type SectionProps } from './parts.ts'
import styles from './RareEarths.module.css'

/** What India buys, from whom, and why three tonnages of its magnets are not one. */
export function IndiaSection({ atlas, facts, subject }: SectionProps) {
  const { theme, said } = subject
  const years = magnetValues(facts.india)
  const ends = [years[0], years.at(-1)].flatMap((y) => y?.at ?? [])
  const values = said(
    ends,
    years.flatMap((y) => y.at),
  )
  const tonnes = magnetTonnes(facts.india)
  const goods = goodsYears(facts.india)
  const goodsAt = goods.flatMap((g) => [g.figure, ...(g.china ? [g.china] : [])]).map(atOf)
  const shown = new Set(
    [...years.flatMap((y) => y.at), ...magnetOrigins(facts.india).map(atOf), ...goodsAt].map(String),
  )
  const others = facts.india.filter((f) => !shown.has(atOf(f)))
  return (
    <>
      <div className={page.grid}>
        <MagnetImportsChart years={years} provenance={values} theme={theme} />
        <MagnetShareChart years={years} provenance={values} theme={theme} />
      </div>
      <ObservationTable
        atlas={atlas}
        summary={t('ree.origins')}
        rows={magnetOrigins(facts.india)}
        extra={{ label: t('ree.origin'), of: (f) => producerName(f.origin) }}
      />
      <div className={page.grid}>
        <MagnetTonnesChart
          figures={tonnes}
          provenance={said(
            [tonnes[0], tonnes.at(-1)].flatMap((f) => (f ? [atOf(f)] : [])),
            tonnes.map(atOf),
          )}
          theme={theme}
        />
        <MetalsChart rows={goods} provenance={said(goodsAt, goodsAt)} theme={theme} />
      </div>
      <h3>{t('ree.three')}</h3>
      <p className={styles.note}>{t('ree.three-words')}</p>
      <ul className={styles.cards}>
        {incompatible(facts.india).map((f) => (
          <Card key={f.id} figure={f} atlas={atlas} />
        ))}
      </ul>
      <ObservationTable
        atlas={atlas}
        summary={t('ree.india-all')}
        rows={others}
        extra={{ label: t('ree.goods'), of: (f) => t(`ree.goods-${f.goods}`) }}
      />
    </>
  )
}

function Card({ figure, atlas }: { figure: IndiaFigure; atlas: Atlas }) {
  return (
    <li className={styles.card}>
      <span>{figure.what}</span>
      <strong>
        {observedText(figure)}
        <Cited at={[atOf(figure)]} atlas={atlas} of={figure.what} />
      </strong>
      <span className={styles.muted}>{formatPeriod(figure.period)}</span>
      <p>{figure.note}</p>
    </li>
  )
}
