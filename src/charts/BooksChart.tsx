import { lazy } from 'react'
import { fiscalYearLabel } from '../domain/dates.ts'
import {
  formatNumber,
  formatPercent,
  formatPeriod,
  formatRatio,
  formatUsd,
  ratioNumber,
} from '../i18n/format.ts'
import { t } from '../i18n/t.ts'
import type { BookRow, Books } from '../select/books.ts'
import type { Provenance } from '../select/provenance.ts'
import type { Theme } from '../theme/theme.ts'
import { ChartFigure } from './ChartFigure.tsx'
import { booksHeight } from './rowsHeight.ts'

const BookBars = lazy(() => import('./drawings/BookBars.tsx'))

/** Both sets of books: what others print of the same trade beside the Indian table, with the ratio, never a mean. */
export function BooksChart(props: {
  model: Books
  /** Where several stand on one page, its own. */
  id?: string
  who: string
  provenance: Provenance
  theme: Theme
  colour: string
}) {
  const { model, id = 'both-sets-of-books', who, provenance, theme, colour } = props
  const format = (n: number) => formatNumber(n, 2)
  return (
    <ChartFigure
      id={id}
      title={title(model, who)}
      measure={t('books.measure')}
      provenance={provenance}
      height={booksHeight(model.rows.length)}
      table={{
        columns: [
          { label: t('books.period') },
          { label: t('books.side') },
          { label: t('books.other'), unit: 'USD million', format },
          { label: t('books.indian'), unit: 'USD million', format },
          { label: t('books.indian-period') },
          { label: t('books.ratio'), unit: 'ratio', format: (n) => formatRatio(n) },
          { label: t('chart.note') },
        ],
        rows: model.rows.map((r) => [
          formatPeriod(r.period),
          t(`books.side-${r.side}`),
          r.other,
          r.indian?.total ?? null,
          indianPeriod(r),
          r.ratio === null ? null : Math.round(r.ratio * 100) / 100,
          r.bound ? `${t(`books.${r.bound}`)} ${r.note}.` : `${r.note}.`,
        ]),
        cites: model.rows.map((r) => r.at),
      }}
    >
      <BookBars rows={model.rows} theme={theme} colour={colour} />
    </ChartFigure>
  )
}

/** Percent: closer than this the two books say the same. */
const AGREES = 2

/** The pair that lies furthest apart is the finding. */
function title({ rows, widest }: Books, who: string): string {
  if (!widest?.indian || widest.ratio === null) return t('books.title-none', { who })
  const apart = Math.abs(widest.ratio - 1) * 100
  if (apart < AGREES) {
    // Rounded up: they do not lie further apart than is said.
    const percent = formatPercent(Math.ceil(apart * 10 - 1e-9) / 10)
    return t('books.title-agrees', { who, percent, bounds: rows.filter((r) => r.bound === 'below').length })
  }
  const values = {
    who,
    other: otherText(widest),
    period: formatPeriod(widest.period),
    indian: formatUsd(widest.indian.total),
    year: fiscalYearLabel(widest.indian.year),
    ratio: ratioNumber(widest.ratio),
  }
  return t(`books.title-${widest.side}`, values)
}

/** What the other prints; said so where it is only about or below. */
const otherText = ({ other, bound }: BookRow): string => {
  const value = formatUsd(other)
  return bound ? t(`cite.${bound}`, { value }) : value
}

const indianPeriod = ({ indian }: BookRow): string => {
  if (!indian) return t('chart.no-data')
  const year = fiscalYearLabel(indian.year)
  return indian.samePeriod ? year : t('books.nine-months', { year })
}
