import { lazy } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { ShareRow, SharesModel } from '../../select/minerals/shares.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { estimatedOf, sentences } from '../counted.ts'
import { type RowMark, rowBarsHeight } from '../rowMark.ts'
import { type States, sharePhrase, shareText, thingText } from './words.ts'

const RowBars = lazy(() => import('../drawings/RowBars.tsx'))

/** Each state's part of the world's output, or of its reserves, mineral by mineral. */
export function SharesChart(props: {
  of: 'output' | 'reserves'
  model: SharesModel & { readonly first: ShareRow }
  states: States
  provenance: Provenance
  theme: Theme
}) {
  const { of, model, states, provenance, theme } = props
  const { rows, threshold, first, second } = model
  const large = rows.filter((r) => r.share >= threshold)
  // Where every share is small, the small ones are what there is to see.
  const drawn = large.length > 0 ? large : rows
  const bars = barsOf(drawn, states, theme)
  const small = rows.length - drawn.length
  const year = model.year ?? ''
  const values = { year, first: phrase(first, states), second: second ? phrase(second, states) : '' }
  return (
    <ChartFigure
      id={`minerals-${of}`}
      title={second ? t(`minerals.${of}-title`, values) : t(`minerals.${of}-title-one`, values)}
      measure={sentences(
        t(`minerals.${of}-drawn`, { measure: t(`minerals.${of}-measure`, { year }) }),
        small > 0 ? t('minerals.small', { count: small, threshold }) : null,
      )}
      counted={sentences(t(`minerals.${of}-measure`, { year }), boundsOf(rows), estimatedOf(rows))}
      provenance={provenance}
      height={rowBarsHeight(bars.length, true)}
      table={{
        columns: [
          { label: t('minerals.row') },
          { label: t('minerals.value'), format: (n) => formatNumber(n, 2) },
          { label: t('minerals.world'), format: (n) => formatNumber(n, 2) },
          { label: t('minerals.unit') },
          { label: t('minerals.share'), unit: 'percent', format: (n) => formatNumber(n, 2, 2) },
          { label: t('minerals.reading') },
          { label: t('chart.status') },
          { label: t('chart.note') },
        ],
        rows: rows.map((r) => [
          rowName(r, states),
          r.value,
          r.world,
          r.unit,
          Math.round(r.share * 100) / 100,
          t(r.ceiling ? 'minerals.at-most' : 'minerals.exact'),
          statusText(r),
          r.note ?? '',
        ]),
        cites: rows.map((r) => [r.at]),
      }}
    >
      <RowBars rows={bars} theme={theme} names={168} ends={124} dense />
    </ChartFigure>
  )
}

function boundsOf(rows: readonly ShareRow[]): string | null {
  const count = rows.filter((r) => r.ceiling).length
  return count > 0 ? t('minerals.bounds', { count, of: rows.length }) : null
}

/** A sum is computed, and from what. */
const statusText = ({ country, estimated }: ShareRow): string =>
  country === null
    ? t(estimated ? 'minerals.of-estimates' : 'figure.computed')
    : t(estimated ? 'figure.estimated' : 'figure.reported')

const stateOf = (country: ShareRow['country'], states: States) =>
  country === null ? t('minerals.together') : states.name(country)

const rowName = (r: ShareRow, states: States) =>
  t('minerals.of', { country: stateOf(r.country, states), thing: thingText(r) })

const phrase = (r: ShareRow, states: States) =>
  t('minerals.phrase', {
    of: t('minerals.in', { country: stateOf(r.country, states), thing: thingText(r) }),
    share: sharePhrase(r),
  })

/** The states one after the other, each with its name above its bars. */
function barsOf(drawn: readonly ShareRow[], states: States, theme: Theme): RowMark[] {
  return drawn.flatMap((r, i): RowMark[] => {
    const head = drawn[i - 1]?.country === r.country && i > 0 ? [] : [r.country]
    const text = shareText(r.share)
    return [
      ...head.map((country) => ({
        ...{ id: `head ${country}`, label: stateOf(country, states), kind: 'head' as const },
        ...{ value: null, text: '', fill: 'none' },
      })),
      {
        id: r.at,
        label: thingText(r),
        value: r.share,
        text: r.ceiling ? t('cite.ceiling', { value: text }) : text,
        fill: r.country === null ? theme.muted : states.colour(r.country),
        kind: r.ceiling ? 'ceiling' : r.estimated ? 'estimate' : 'plain',
      },
    ]
  })
}
