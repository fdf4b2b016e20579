import '../fonts.css'
import { useMemo } from 'react'
import TakeAway from '../../charts/TakeAway.tsx'
import type { Atlas } from '../../domain/atlas.ts'
import { factId } from '../../domain/factId.ts'
import { INDIA } from '../../domain/india.ts'
import { formatList, formatNumber, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { type Comparison, compare } from '../../select/compare/compare.ts'
import { sharing } from '../../select/compare/shared.ts'
import { comparedIn } from '../../select/compare/shown.ts'
import { Unbroken } from '../../ui/Unbroken.tsx'
import { Cited } from '../Cited.tsx'
import panel from '../Panel.module.css'
import type { PanelProps } from '../Panel.tsx'
import profile from '../Profile.module.css'
import { AsOf } from '../time/AsOf.tsx'
import { tradeScope } from '../tradeScope.ts'
import { AddState } from './AddState.tsx'
import styles from './Compare.module.css'
import { CompareCharts } from './CompareCharts.tsx'
import { CompareTable } from './CompareTable.tsx'
import { Alone, Together } from './Shares.tsx'
import { ShowThese } from './ShowThese.tsx'
import { comparedTable } from './taken.ts'
import { type Missing, useParts } from './useParts.ts'
import { itemsFinding, type NameOf, namesIn, shortNumber, tradeFinding } from './words.ts'

/** Two to six states side by side, in place of the profile of one. */
export default function ComparePanel(props: PanelProps & { atlas: Atlas }) {
  const { atlas, home, view, setView, links } = props
  const { all, missing } = useParts(home, atlas)
  const ids = comparedIn(view)
  const model = useMemo(() => compare(all, comparedIn(view), view), [all, view])
  const shared = useMemo(() => sharing(all, comparedIn(view), view), [all, view])
  const nameOf = namesIn(model)
  const { goods, nothing } = tradeScope(atlas, null, view.sectors, props)
  const [first] = ids
  return (
    <section aria-label={formatList(ids.map(nameOf))} className={styles.compare}>
      <p className={panel.eyebrow}>
        {t('compare.eyebrow')} ·{' '}
        {first && <a {...links.country(first)}>{t('compare.one', { name: nameOf(first) })}</a>} ·{' '}
        <a {...links.home}>{t('profile.close')}</a>
      </p>
      <Finding {...{ model, atlas, view }} />
      <AsOf year={view.year} later={model.later} />
      <CompareTable {...props} atlas={atlas} model={model} goods={goods} missing={missing} />
      <Notes model={model} missing={missing} />
      <div className={profile.take}>
        <TakeAway id="compared-states" taken={comparedTable(atlas, model, view, goods)} />
      </div>
      {ids.length < home.countries.length && (
        <div className={styles.more}>
          <AddState {...{ home, view, setView }} />
          <ShowThese {...{ home, view, setView }} />
        </div>
      )}
      <Latest {...{ model, nameOf, atlas }} />
      <CompareCharts {...{ ...props, atlas, ids, goods, nothing }} />
      <Together {...{ ...props, atlas: all, model: shared, nameOf }} />
      <Alone {...{ ...props, atlas: all, model: shared, nameOf }} />
    </section>
  )
}

function Finding({ model, atlas, view }: { model: Comparison; atlas: Atlas; view: PanelProps['view'] }) {
  const trade = tradeFinding(model)
  const at = model.states.flatMap((s) => s.trade?.at ?? [])
  return (
    <h2 className={panel.title}>
      <span data-counted="items">{itemsFinding(model, atlas, view.sectors)}</span>
      {trade && (
        <>
          {'; '}
          <Unbroken text={trade} />
          <Cited at={at} atlas={atlas} />
        </>
      )}
    </h2>
  )
}

/** What to know before reading the table, and what of it did not come. */
function Notes({ model, missing }: { model: Comparison; missing: readonly Missing[] }) {
  const { items, trade } = model.scale
  return (
    <div className={styles.notes}>
      <p data-counted="items">
        {t(trade > 0 ? 'compare.scale' : 'compare.scale-items', {
          items: formatNumber(items),
          trade: shortNumber(trade),
        })}
      </p>
      {model.states.some(({ country }) => country.id === INDIA) && <p>{t('compare.india')}</p>}
      {missing.map(({ part, retry }) => (
        <p key={part} role="alert">
          {t(`layer.${part}-failed`)}{' '}
          <button type="button" onClick={retry}>
            {t('notice.retry')}
          </button>
        </p>
      ))}
    </div>
  )
}

/** What was last done with each, in a line; the entry below has the rest. */
function Latest({ model, nameOf, atlas }: { model: Comparison; nameOf: NameOf; atlas: Atlas }) {
  const all = model.states.flatMap(({ country, latest }) => (latest ? [{ id: country.id, latest }] : []))
  if (all.length === 0) return null
  return (
    <div className={profile.latest}>
      <h3>{t('compare.latest')}</h3>
      <ul>
        {all.map(({ id, latest }) => (
          <li key={id}>
            {nameOf(id)}: <a href={`#${latest.id}`}>{latest.title}</a>, {t(`status.${latest.status}`)},{' '}
            {formatPeriod(latest.period)}
            <Cited at={[factId('item', latest.id)]} atlas={atlas} of={latest.title} />
          </li>
        ))}
      </ul>
    </div>
  )
}
