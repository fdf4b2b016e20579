import TakeAway from '../charts/TakeAway.tsx'
import type { Atlas } from '../domain/atlas.ts'
import { fiscalYearLabel } from '../domain/dates.ts'
import type { CountryId } from '../domain/ids.ts'
import { countryName, formatNumber } from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import { matching } from '../select/mapModel.ts'
import type { Profile } from '../select/profile.ts'
import { latestTrade, sum, tradeOf } from '../select/trade.ts'
import { Select } from '../ui/Select.tsx'
import { Cited } from './Cited.tsx'
import { type ComparedRow, comparedTable } from './comparedTable.ts'
import type { PanelProps } from './Panel.tsx'
import styles from './Profile.module.css'

type Props = PanelProps & { atlas: Atlas; model: Profile }

/** The chosen state and those beside it (Shift-click, or the list) on one scale of items and trade. */
export function Compared(props: Props) {
  const { atlas, states, view, setView, home, model } = props
  const ids: readonly CountryId[] = [model.country.id, ...view.compare]
  const rows = ids
    .flatMap((id) => states.find((s) => s.id === id) ?? [])
    .map((state): ComparedRow => {
      const { id } = state
      const name = countryName(home.countries.find((c) => c.id === id)?.iso2 ?? id)
      return { id, name, items: matching(state, view.sectors), trade: latestTrade(tradeOf(atlas, id)) }
    })
  const others = home.countries.filter((c) => !ids.includes(c.id))
  return (
    <div className={styles.compared}>
      {view.compare.length > 0 && (
        <>
          <ComparedTable {...props} rows={rows} />
          <div className={styles.take}>
            <TakeAway id="compared-states" taken={comparedTable(atlas, rows)} />
          </div>
        </>
      )}
      {others.length > 0 && (
        <Select<CountryId | null>
          label={t('profile.compared')}
          value={null}
          options={[
            { value: null, label: t('profile.compare-add') },
            ...others.map((c) => ({ value: c.id, label: countryName(c.iso2) })),
          ]}
          onChange={(id) => id && setView({ compare: [...view.compare, id] })}
        />
      )}
    </div>
  )
}

function ComparedTable({ atlas, view, setView, model, rows }: Props & { rows: readonly ComparedRow[] }) {
  const latest = rows[0]?.trade
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
        {rows.map(({ id, name, items, trade }) => {
          const total = trade ? sum([trade.export, trade.import]) : null
          return (
            <tr key={id}>
              <th scope="row">{name}</th>
              <td data-counted="items">{items}</td>
              <td>
                {total === null
                  ? t('chart.no-data')
                  : t('format.usd-million', { value: formatNumber(total, 2, 2) })}
                {trade && <Cited at={[trade.at]} atlas={atlas} of={name} />}
              </td>
              <td>
                {id !== model.country.id && (
                  <button
                    type="button"
                    aria-label={t('profile.compare-remove', { name })}
                    onClick={() => setView({ compare: view.compare.filter((other) => other !== id) })}
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
