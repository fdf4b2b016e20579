import { ChangesChart } from '../../../charts/minerals/ChangesChart.tsx'
import { SharesChart } from '../../../charts/minerals/SharesChart.tsx'
import { UraniumChart } from '../../../charts/minerals/UraniumChart.tsx'
import type { States } from '../../../charts/minerals/words.ts'
import type { Atlas } from '../../../domain/atlas.ts'
import { factId } from '../../../domain/factId.ts'
import { t } from '../../../i18n/t.ts'
import { outputChanges } from '../../../select/minerals/changes.ts'
import { type NotCharted, openReserves } from '../../../select/minerals/notCharted.ts'
import { outputShares, reserveShares } from '../../../select/minerals/shares.ts'
import type { MineralsAsked } from '../../../select/minerals/subject.ts'
import { uranium } from '../../../select/minerals/uranium.ts'
import subjectStyles from '../Subject.module.css'
import type { SubjectState } from '../useSubject.ts'
import { Figures } from './Figures.tsx'
import styles from './Minerals.module.css'

interface Context {
  readonly atlas: Atlas
  readonly asked: MineralsAsked
  readonly states: States
  readonly subject: SubjectState
  /** What is chosen, in words. */
  readonly narrowed: string
  readonly widen: () => void
}

/** A filter that leaves nothing, and the way out of it. */
function Nothing({ narrowed, widen }: Context) {
  return (
    <p className={subjectStyles.hidden}>
      {t('minerals.none', { narrowed })}{' '}
      <button type="button" onClick={widen}>
        {t('subject.reset')}
      </button>
    </p>
  )
}

export function Output(props: Context) {
  const { atlas, asked, states, subject } = props
  const model = outputShares(atlas, asked)
  const { first, second, rows } = model
  if (!first) return <Nothing {...props} />
  const at = second ? [first.at, second.at] : [first.at]
  return (
    <SharesChart
      of="output"
      model={{ ...model, first }}
      states={states}
      provenance={subject.said(
        at,
        rows.map((r) => r.at),
      )}
      theme={subject.theme}
    />
  )
}

export function Reserves(props: Context) {
  const { atlas, asked, states, subject } = props
  const model = reserveShares(atlas, asked)
  const { first, second, rows } = model
  if (!first) return <Nothing {...props} />
  return (
    <SharesChart
      of="reserves"
      model={{ ...model, first }}
      states={states}
      provenance={subject.said(
        second ? [first.at, second.at] : [first.at],
        rows.map((r) => r.at),
      )}
      theme={subject.theme}
    />
  )
}

/** Reserves that cannot be drawn, with why; below both columns, since they are many. */
export function OpenReserves({ atlas, asked }: Context) {
  const open = openReserves(atlas, asked)
  return (
    open.length > 0 && (
      <>
        <h3>{t('minerals.open')}</h3>
        <Figures figures={open} atlas={atlas} />
      </>
    )
  )
}

export function Uranium(props: Context) {
  const { atlas, asked, states, subject } = props
  const model = uranium(atlas, asked)
  if (!model) return <Nothing {...props} />
  const at = model.shares.map((s) => s.at)
  return (
    <UraniumChart
      model={model}
      states={states}
      provenance={subject.said(
        at,
        model.figures.map((f) => factId('mineral', f.id)),
      )}
      theme={subject.theme}
    />
  )
}

export function Changes(props: Context) {
  const { atlas, asked, states, subject } = props
  const model = outputChanges(atlas, asked)
  if (model.rows.length === 0)
    return model.steady.length > 0 ? <p>{t('minerals.nothing-changed')}</p> : <Nothing {...props} />
  return (
    <ChangesChart
      model={model}
      states={states}
      provenance={subject.said(
        (model.opened ?? model.rows[0])?.at ?? [],
        model.rows.flatMap((r) => r.at),
      )}
      theme={subject.theme}
    />
  )
}

export function Uncharted(props: Context & { groups: readonly NotCharted[] }) {
  const { atlas, groups } = props
  if (groups.length === 0) return <Nothing {...props} />
  return (
    <>
      <p className={styles.why}>{t('minerals.uncharted-lead')}</p>
      {groups.map(({ reason, figures }) => (
        <div key={reason}>
          <h3>{t(`minerals.reason-${reason}`)}</h3>
          <p className={styles.why}>{t(`minerals.why-${reason}`)}</p>
          <Figures figures={figures} atlas={atlas} />
        </div>
      ))}
    </>
  )
}
