import { lazy } from 'react'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { ChangeRow, ChangesModel } from '../../select/minerals/changes.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { sentences } from '../counted.ts'
import { type ChangeBar, changeBarsHeight } from './rows.ts'
import { type States, thingText } from './words.ts'

const ChangeBars = lazy(() => import('../drawings/minerals/ChangeBars.tsx'))

/** Percent: less than this may be rounding, and is in the table alone where there is more to see. */
const THRESHOLD = 5

/** Output of one year against the year before. */
export function ChangesChart(props: {
  model: ChangesModel
  states: States
  provenance: Provenance
  theme: Theme
}) {
  const { model, states, provenance, theme } = props
  const [before, after] = model.years
  const large = model.rows.filter((r) => r.change === null || Math.abs(r.change) >= THRESHOLD)
  const drawn = large.length > 0 ? large : model.rows
  const small = model.rows.length - drawn.length
  const all = [...model.rows, ...model.steady]
  return (
    <ChartFigure
      id="minerals-changes"
      title={titleOf(model, states)}
      measure={sentences(
        t('minerals.changes-drawn', { measure: t('minerals.changes-measure', { before, after }) }),
        small > 0 ? t('minerals.changes-small', { count: small, threshold: THRESHOLD }) : null,
      )}
      counted={sentences(t('minerals.changes-measure', { before, after }), estimatesOf(all, model.years))}
      provenance={provenance}
      height={changeBarsHeight(drawn.length)}
      table={{
        columns: [
          { label: t('minerals.row') },
          { label: before, format: (n) => formatNumber(n, 2) },
          { label: after, format: (n) => formatNumber(n, 2) },
          { label: t('minerals.unit') },
          { label: t('minerals.change'), unit: 'percent', format: signed },
          { label: t('minerals.status-of', { year: before }) },
          { label: t('minerals.status-of', { year: after }) },
          { label: t('chart.note') },
        ],
        rows: all.map((r) => [
          rowName(r, states),
          r.before,
          r.after,
          r.unit,
          r.change === null ? null : Math.round(r.change * 10) / 10,
          statusText(r.estimated.before),
          statusText(r.estimated.after),
          r.note ?? '',
        ]),
        cites: all.map((r) => r.at),
      }}
    >
      <ChangeBars rows={drawn.map((r) => barOf(r, states))} theme={theme} />
    </ChartFigure>
  )
}

/** How many figures of each year are estimates. */
function estimatesOf(rows: readonly ChangeRow[], [before, after]: ChangesModel['years']): string | null {
  const parts = (['before', 'after'] as const).flatMap((when) => {
    const count = rows.filter((r) => r.estimated[when]).length
    const values = { count, of: rows.length, year: when === 'before' ? before : after }
    return count > 0 ? [t('minerals.estimated-of', values)] : []
  })
  return parts.length > 0 ? t('counted.estimated', { what: formatList(parts) }) : null
}

const rowName = (r: ChangeRow, states: States) =>
  t('minerals.of', { country: states.name(r.country), thing: thingText(r) })

const statusText = (estimated: boolean) => t(estimated ? 'figure.estimated' : 'figure.reported')

const signed = (n: number) => `${n > 0 ? '+' : n < 0 ? '−' : ''}${formatNumber(Math.abs(n), 1, 1)}`

function barOf(r: ChangeRow, states: States): ChangeBar {
  const [before, after] = [formatNumber(r.before), formatNumber(r.after)]
  const values = { before, after, unit: r.unit }
  return {
    key: r.at.join(),
    thing: thingText(r),
    country: states.name(r.country),
    change: r.change,
    text: t(r.change === null ? 'minerals.change-new' : 'minerals.change-text', {
      ...values,
      change: r.change === null ? '' : signedWhole(r.change),
    }),
    colour: states.colour(r.country),
    estimated: r.estimated.before || r.estimated.after,
  }
}

const signedWhole = (n: number) => `${n > 0 ? '+' : '−'}${formatNumber(Math.abs(n), 0)}`

function titleOf({ years, rose, fell, steady, opened }: ChangesModel, states: States): string {
  const [before, after] = years
  const counts = { before, after, rose, fell, same: steady.length }
  if (!opened) return t('minerals.changes-title', counts)
  const value = t('minerals.quantity', { value: formatNumber(opened.after), unit: opened.unit })
  return t('minerals.changes-title-new', {
    ...counts,
    of: t('minerals.in', { country: states.name(opened.country), thing: thingText(opened) }),
    value: opened.estimated.after ? t('minerals.estimated', { value }) : value,
  })
}
