import TakeAway from '../charts/TakeAway.tsx'
import type { Atlas } from '../domain/atlas.ts'
import type { CountryId } from '../domain/ids.ts'
import { fiscalYearLabel } from '../domain/period.ts'
import type { StateCounts } from '../domain/region.ts'
import { countryName, formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { matching } from '../select/mapModel.ts'
import type { Profile } from '../select/profile.ts'
import { latestTrade, sum, tradeOf } from '../select/trade.ts'
import { Cited } from './Cited.tsx'
import { comparedTable } from './comparedTable.ts'
import type { PanelProps } from './Panel.tsx'
import styles from './Profile.module.css'

type Props = PanelProps & { atlas: Atlas; model: Profile }

/** The chosen state and those beside it (Shift-click, or the list) on one scale of items and trade. */
export function Compared(props: Props) {
  const { states, view, setView, home, model } = props
  const ids: readonly CountryId[] = [model.country.id, ...view.compare]
  const rows = ids.flatMap((id) => states.find((s) => s.id === id) ?? [])
  const others = home.countries.filter((c) => !ids.includes(c.id))
  return (
    <div className={styles.compared}>
      {view.compare.length > 0 && (
        <>
          <ComparedTable {...props} rows={rows} />
          <div className={styles.take}>
            <TakeAway id="compared-states" taken={comparedTable(props, rows)} />
          </div>
        </>
      )}
      {others.length > 0 && (
        <label>
          {t('profile.compared')}{' '}
          <select
            value=""
            onChange={(e) => setView({ compare: [...view.compare, e.target.value as CountryId] })}
          >
            <option value="">{t('profile.compare-add')}</option>
            {others.map((c) => (
              <option key={c.id} value={c.id}>
                {countryName(c.iso2)}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  )
}

function ComparedTable({
  atlas,
  view,
  setView,
  home,
  model,
  rows,
}: Props & { rows: readonly StateCounts[] }) {
  const nameOf = (id: CountryId) => countryName(home.countries.find((c) => c.id === id)?.iso2 ?? id)
  const trade = new Map(rows.map((state) => [state.id, latestTrade(tradeOf(atlas, state.id))]))
  const latest = trade.get(model.country.id)
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('profile.compare-state')}</th>
          <th scope="col">{t('profile.compare-items')}</th>
          <th scope="col">
            {latest &&
              t('profile.compare-trade', {
                year: fiscalYearLabel(latest.year),
                status: t(`trade.status-${latest.status}`),
              })}
          </th>
          <td />
        </tr>
      </thead>
      <tbody>
        {rows.map((state) => {
          const year = trade.get(state.id)
          const total = year ? sum([year.export, year.import]) : null
          return (
            <tr key={state.id}>
              <th scope="row">{nameOf(state.id)}</th>
              <td data-counted="items">{matching(state, view.sectors)}</td>
              <td>
                {total === null
                  ? t('chart.no-data')
                  : t('format.usd-million', { value: formatNumber(total, 2, 2) })}
                {year && <Cited at={[year.at]} atlas={atlas} of={nameOf(state.id)} />}
              </td>
              <td>
                {state.id !== model.country.id && (
                  <button
                    type="button"
                    aria-label={t('profile.compare-remove', { name: nameOf(state.id) })}
                    onClick={() => setView({ compare: view.compare.filter((id) => id !== state.id) })}
                  >
                    ×
                  </button>
                )}
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}
