import { lazy } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Provenance } from '../../select/provenance.ts'
import { type ElementCard, priceMiddle } from '../../select/rareEarths/elements.ts'
import type { Theme } from '../../theme/theme.ts'
import { ChartFigure } from '../ChartFigure.tsx'
import { estimatedText, sentences } from '../counted.ts'
import { scaleTicks } from '../scaleTicks.ts'

const YearLines = lazy(() => import('../drawings/rareEarths/YearLines.tsx'))

const HEIGHT = 170

type Year = NonNullable<ElementCard['prices']>['years'][number]

/** The yearly price of one rare earth: a range where a range is printed, hollow where estimated. */
export function PriceChart(props: { card: ElementCard; provenance: Provenance; theme: Theme }) {
  const { card, provenance, theme } = props
  const { name, prices } = card
  const [first, last] = [prices?.years[0], prices?.years.at(-1)]
  if (!prices || !first || !last) return null
  const text = ({ value }: typeof last) => priceText(value)
  const counted = t('ree.price-measure', { form: prices.form })
  return (
    <ChartFigure
      id={`price-${card.symbol}`}
      title={t(last.status === 'estimated' ? 'ree.price-title-estimated' : 'ree.price-title', {
        name,
        ...{ price: text(last), year: String(last.year), first: text(first), from: String(first.year) },
      })}
      measure={t('ree.price-drawn', { measure: counted })}
      counted={sentences(counted, estimatedText(prices.years.map(estimateOf)))}
      provenance={provenance}
      height={HEIGHT}
      table={{
        columns: [
          { label: t('chart.year') },
          { label: t('ree.price'), unit: prices.unit },
          { label: t('chart.status') },
        ],
        rows: prices.years.map((y) => [
          String(y.year),
          typeof y.value === 'number' ? y.value : text(y),
          t(`figure.${y.status}`),
        ]),
        estimated: prices.years.map(({ status }) => (status === 'estimated' ? [1] : [])),
        cites: prices.years.map(() => [card.at]),
      }}
    >
      <YearLines
        points={prices.years.map(({ year, value, status }) => ({
          year,
          values: { price: typeof value === 'number' ? value : null },
          hollow: status === 'estimated' ? ['price'] : [],
          full: ['price'],
          ...(typeof value !== 'number' && { range: value }),
        }))}
        lines={[{ key: 'price', colour: theme.ink }]}
        labels={[first, last].map((y, i) => ({
          year: y.year,
          value: priceMiddle(y.value),
          text: text(y),
          colour: theme.ink,
          ...(i === 0 && typeof y.value === 'number'
            ? { at: rises(prices.years) ? ('bottom' as const) : ('top' as const), dx: 14 }
            : { at: 'right' as const, dx: 6 }),
        }))}
        theme={theme}
        height={HEIGHT}
        right={70}
        ticks={scaleTicks({ above: Math.max(...prices.years.flatMap((y) => y.value)), below: 0 }, 4)}
        format={(n) => formatNumber(n, 2)}
        years={prices.years.map((y) => y.year)}
      />
    </ChartFigure>
  )
}

const estimateOf = ({ year, status }: Year) => ({ year, estimated: status === 'estimated' })

/** The line leaves its first point upwards: the words stand below it. */
const rises = ([first, second]: readonly Year[]) =>
  first !== undefined && second !== undefined && priceMiddle(second.value) > priceMiddle(first.value)

/** 890–1,000, or 73. */
export const priceText = (value: number | readonly [number, number]): string =>
  typeof value === 'number'
    ? formatNumber(value, 2)
    : t('cite.range', { from: formatNumber(value[0], 2), to: formatNumber(value[1], 2) })
