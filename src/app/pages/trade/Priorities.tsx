import { lowerFirst } from '../../../charts/goods/lowerFirst.ts'
import { PrioritiesChart } from '../../../charts/PrioritiesChart.tsx'
import { fiscalYearLabel } from '../../../domain/dates.ts'
import { formatPercent, formatRatio, formatUsd } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { type PrioritiesModel, type PriorityRow, priorities } from '../../../select/priorities.ts'
import { Cited } from '../../Cited.tsx'
import styles from '../Subject.module.css'
import type { TradeSection } from './parts.tsx'

/** What ministers named against what is traded, with the place and the growth of each. */
export function Priorities({ atlas, subject, scope }: TradeSection) {
  const { view, theme, said } = subject
  const model = priorities(atlas, view.country, view)
  if (!model) return null
  const { grown } = model
  const facts = [...model.at, ...model.grownAt]
  return (
    <>
      <PrioritiesChart
        model={model}
        who={scope.whoWithin}
        provenance={said(model.at, facts)}
        theme={theme}
        colour={scope.colour}
      />
      {grown && (
        <>
          <p className={styles.said}>
            {t('goods.grown-note', {
              year: fiscalYearLabel(model.year),
              from: fiscalYearLabel(grown.from),
              to: fiscalYearLabel(grown.to),
            })}
            <Cited at={facts} atlas={atlas} />
          </p>
          <ul className={styles.said}>
            {model.rows.map((row) => (
              <li key={row.label}>
                {grownText(row, model)}
                {row.reason === null && <Cited at={facts} atlas={atlas} of={row.label} />}
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  )
}

/** What is measured is named where its name is another: the classifications cut goods differently. */
export function grownText(row: PriorityRow, model: PrioritiesModel): string {
  const { rank, reason, growth, measured } = row
  const label =
    measured === row.label
      ? row.label
      : t('goods.grown-measured', { label: row.label, sector: lowerFirst(measured) })
  if (reason !== null) return t('goods.grown-service', { label })
  if (!growth) return t('goods.grown-unknown', { label })
  const { from, to } = growth
  const numbers = { before: formatUsd(from), after: formatUsd(to), change: changeText(from, to) }
  const change =
    growth.measured === measured
      ? t('goods.grown-change', numbers)
      : t('goods.grown-change-as', { ...numbers, sector: lowerFirst(growth.measured) })
  return rank === null
    ? t('goods.grown-unranked', { label, change, year: fiscalYearLabel(model.year) })
    : t('goods.grown', { label, change, rank, of: model.of })
}

/** From here on a multiple says more than percent. */
const MANY = 5

function changeText(from: number, to: number): string {
  if (from === 0) return t('goods.change-none')
  if (to === from) return t('goods.change-same')
  if (to / from >= MANY) return t('goods.change-times', { times: formatRatio(to / from) })
  const percent = formatPercent(Math.abs(to / from - 1) * 100, 0)
  return t(to > from ? 'goods.change-up' : 'goods.change-down', { percent })
}
