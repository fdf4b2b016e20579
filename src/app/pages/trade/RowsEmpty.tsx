import { fiscalYearLabel } from '../../../domain/dates.ts'
import { t } from '../../../i18n/t.ts'
import styles from '../Subject.module.css'
import type { RowsPart } from './RowsFilter.tsx'

/** Why no row is left, and how to have some again. */
export function RowsEmpty({ model, subject, filter, choose }: RowsPart) {
  const { view, setView } = subject
  const { q, flow, classification } = filter
  const ways = [
    { on: q !== '', label: t('goods.rows-clear'), go: () => choose({ q: '' }) },
    { on: view.year !== null, label: t('goods.rows-years'), go: () => setView({ year: null }) },
    {
      on: flow !== null || classification !== null,
      label: t('goods.rows-widen'),
      go: () => choose({ flow: null, classification: null }),
    },
    { on: view.sectors.length > 0, label: t('subject.all'), go: () => setView({ sectors: [] }) },
    { on: view.country !== null, label: t('subject.five'), go: () => setView({ country: null }) },
  ]
  return (
    <p className={styles.hidden} data-counted="rows">
      {whyOf({ model, subject, filter })}{' '}
      {ways.map(({ on, label, go }) =>
        on ? (
          <button key={label} type="button" onClick={go}>
            {label}
          </button>
        ) : null,
      )}
    </p>
  )
}

/** A long text in the address is not all repeated. */
const LONG = 60

function whyOf({ model, subject, filter }: Omit<RowsPart, 'choose'>): string {
  const { year } = subject.view
  const { years } = model
  const [last, first] = [years[0], years.at(-1)]
  if (year !== null && !years.includes(year) && first !== undefined && last !== undefined) {
    return t('goods.rows-year', {
      year: fiscalYearLabel(year),
      first: fiscalYearLabel(first),
      last: fiscalYearLabel(last),
    })
  }
  if (filter.q === '') return t('goods.rows-none')
  const q = filter.q.length > LONG ? `${[...filter.q].slice(0, LONG).join('')} …` : filter.q
  return t('goods.rows-no-words', { q })
}
