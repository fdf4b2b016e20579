import { memo, Suspense, useDeferredValue, useMemo } from 'react'
import type { Atlas } from '../../../domain/atlas.ts'
import { fiscalYearLabel } from '../../../domain/dates.ts'
import type { CountryId } from '../../../domain/ids.ts'
import { formatNumber, formatUsd } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { factsOfRows } from '../../../select/goods/goodsRows.ts'
import { sumOfRows, type TableRow } from '../../../select/goods/tableRows.ts'
import { DatasetLine } from '../../../ui/DatasetLine.tsx'
import { lazily } from '../../../ui/lazily.ts'
import { Sources } from '../../../ui/Sources.tsx'
import { Cited } from '../../Cited.tsx'
import type { SubjectState } from '../useSubject.ts'
import styles from './Rows.module.css'

const TakeAway = lazily(() => import('../../../charts/TakeAway.tsx'))

interface Props {
  readonly rows: readonly TableRow[]
  readonly subject: SubjectState
  readonly atlas: Atlas
  readonly nameOf: (id: CountryId) => string
}

const NONE: readonly TableRow[] = []

/** Under the table: the sum where there is one, the rows to take away, and their sources. It may come a frame later. */
export function RowsFoot({ rows, ...props }: Props) {
  return <Foot rows={useDeferredValue(rows, NONE)} {...props} />
}

const Foot = memo(function Foot({ rows, subject, atlas, nameOf }: Props) {
  const { said } = subject
  const facts = useMemo(() => factsOfRows(rows), [rows])
  const provenance = useMemo(() => said(facts.slice(0, 1), facts), [said, facts])
  const table = useMemo(() => tableOf(rows, nameOf), [rows, nameOf])
  const sum = sumOfRows(rows)
  if (rows.length === 0) return null
  return (
    <div className={styles.foot}>
      {sum === null ? (
        <p>{t('goods.rows-no-sum')}</p>
      ) : (
        <p>
          {t('goods.rows-sum', { value: formatUsd(sum) })}
          <Cited at={facts} atlas={atlas} />
        </p>
      )}
      <p>{t('goods.rows-keys')}</p>
      <div className={styles.take}>
        <Suspense>
          <TakeAway
            id="goods-by-commodity"
            taken={{ title: t('goods.rows'), measure: t('goods.rows-lead'), table, provenance }}
          />
        </Suspense>
      </div>
      <Sources sources={provenance.sources} />
      {provenance.datasets.map((d) => (
        <DatasetLine key={d.dataset.id} {...d} title={provenance.datasets.length > 1} />
      ))}
    </div>
  )
})

const tableOf = (rows: readonly TableRow[], nameOf: Props['nameOf']) => ({
  columns: [
    { label: t('profile.compare-state') },
    { label: t('chart.fiscal-year') },
    { label: t('goods.flow') },
    { label: t('goods.classification') },
    { label: t('goods.commodity') },
    { label: t('by-sector.sector') },
    { label: t('goods.usd-million'), unit: 'USD million', format: (n: number) => formatNumber(n, 2, 2) },
  ],
  rows: rows.map((r) => [
    nameOf(r.country),
    fiscalYearLabel(r.year),
    t(`goods.flow-${r.flow}`),
    t(`classification.${r.commodity.classification}`),
    r.commodity.label,
    r.sector,
    r.value,
  ]),
  cites: rows.map((r) => [r.at]),
})
