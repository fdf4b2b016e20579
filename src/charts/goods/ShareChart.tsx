import { lazy } from 'react'
import type { Country } from '../../domain/country.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import type { Table } from '../../domain/table.ts'
import { countryName, formatNumber, formatPercent } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { type Shares, shareFacts } from '../../select/goods/share.ts'
import type { Provenance } from '../../select/provenance.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { provisionalText, sentences } from '../counted.ts'
import { kindAt } from '../kinds.ts'
import { rowsSaid } from '../rowsSaid.ts'
import { yearText } from '../yearText.ts'

const EndLines = lazy(() => import('../drawings/goods/EndLines.tsx'))

const HEIGHT = 280

/** How small the five are in all that India trades, and since when. */
export function ShareChart(props: {
  model: Shares
  /** Of whom the title tells, within a sentence. */
  who: string
  countries: readonly Country[]
  mode: 'light' | 'dark'
  provenance: Provenance
  theme: Theme
}) {
  const { model, who, countries, mode, provenance, theme } = props
  const first = model.years[0] ? fiscalYearLabel(model.years[0].year) : ''
  const nameOf = (id: CountryId) =>
    id === INDIA ? t('subject.five') : countryName(countries.find((c) => c.id === id)?.iso2 ?? id)
  const colourOf = (id: CountryId) =>
    countries.find((c) => c.id === id && id !== INDIA)?.colour[mode] ?? theme.ink
  const lines = model.lines.map((line, i) => ({
    ...line,
    colour: colourOf(line.id),
    kind: kindAt(i),
    strong: line.id === model.told?.id,
  }))
  return (
    <ChartFigure
      id="share-of-india-s-trade"
      title={titleOf(model, who, first)}
      measure={t('goods.share-drawn', { measure: t('goods.share-measure'), first })}
      counted={sentences(t('goods.share-measure'), provisionalText(model.years))}
      provenance={provenance}
      height={HEIGHT}
      table={tableOf(model, nameOf)}
    >
      <EndLines
        lines={lines.map(({ shares, ...line }) => ({
          ...line,
          points: model.years.map(({ year, status }, i) => ({
            x: year,
            y: shares[i] ?? null,
            hollow: status === 'provisional',
          })),
        }))}
        labels={lines.flatMap(({ id, shares, colour, kind, strong }) => {
          const value = shares.findLast((s) => s !== null)
          return value == null
            ? []
            : [
                {
                  id,
                  text: `${nameOf(id)} ${shareText(value)}`,
                  value,
                  atEnd: shares.at(-1) != null,
                  colour,
                  kind,
                  strong,
                },
              ]
        })}
        ticks={model.years.map(({ year }) => ({ x: year, text: fiscalYearLabel(year).slice(2) }))}
        format={(n) => formatPercent(n, 2)}
        rule={null}
        height={HEIGHT}
        theme={theme}
      />
    </ChartFigure>
  )
}

function tableOf(model: Shares, nameOf: (id: CountryId) => string): Table {
  return {
    columns: [
      { label: t('chart.fiscal-year') },
      ...model.lines.map(({ id }) => ({
        label: t('goods.share-unit', { who: nameOf(id) }),
        unit: 'percent',
        format: (n: number) => formatNumber(n, 3, 3),
      })),
      { label: t('chart.status') },
    ],
    rows: model.years.map(({ year, status }, i) => [
      fiscalYearLabel(year),
      ...model.lines.map((l) => rounded(l.shares[i] ?? null)),
      t(`trade.status-${status}`),
    ]),
    cites: model.years.map(({ year }) => [...new Set(model.lines.flatMap(({ id }) => shareFacts(id, year)))]),
    ...rowsSaid(model.years.map(({ status }) => status === 'provisional')),
  }
}

/** 0.11%, but 0.005%: what is small is said to the third decimal. */
const shareText = (share: number): string =>
  t('format.percent', { value: share >= 0.1 ? formatNumber(share, 2, 2) : formatNumber(share, 3, 3) })

/** To what the source of its parts bears. */
const rounded = (share: number | null) => (share === null ? null : Math.round(share * 1000) / 1000)

function titleOf({ told }: Shares, who: string, first: string): string {
  if (!told) return t('goods.share-title-none', { who })
  const { latest, highest } = told
  const values = { who, first, share: shareText(latest.share), year: yearText(latest) }
  return latest.year === highest.year
    ? t('goods.share-title-high', values)
    : t('goods.share-title', {
        ...values,
        highest: shareText(highest.share),
        highestYear: yearText(highest),
      })
}
