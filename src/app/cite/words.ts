import type { Atlas } from '../../domain/atlas.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA, WORLD } from '../../domain/india.ts'
import { countryName, formatNumber, formatPeriod, formatQuantity } from '../../i18n/format.ts'
import { producerName } from '../../i18n/producerName.ts'
import { t } from '../../i18n/t.ts'
import type { About, CitedFigure, Computed } from '../../select/fact.ts'

type Words = Pick<Atlas, 'countries' | 'trade'>

/** A partner by name, or the five together, or all that India trades. */
function who(id: CountryId, { countries }: Words): string {
  if (id === INDIA) return t('trade.five')
  if (id === WORLD) return t('goods.all-partners')
  return countryName(countries.find((c) => c.id === id)?.iso2 ?? id)
}

/** What a fact is, in a line. */
export function aboutText(about: About, atlas: Words): string {
  switch (about.kind) {
    case 'said':
      return about.title
    case 'country':
      return about.country === INDIA ? countryName('IN') : who(about.country, atlas)
    case 'trade':
    case 'goods':
      return t(`about.${about.kind}`, { who: who(about.country, atlas), year: fiscalYearLabel(about.year) })
    case 'report':
      return t('about.report', { who: who(about.country, atlas), period: formatPeriod(about.period) })
    case 'stage':
      return t('about.stage', { stage: t(`chain.stage-${about.stage}`), scope: about.scope })
    case 'mine':
      return t('about.mine', { agency: t(`mine.${about.agency}-short`), year: String(about.year) })
    case 'output':
      return t('about.output', {
        producer: producerName(about.producer),
        agency: t(`mine.${about.agency}-short`),
        edition: about.edition,
        year: String(about.year),
      })
    case 'reserve':
      return t('about.reserve', { producer: producerName(about.producer), edition: String(about.edition) })
    case 'commodities':
      return t('about.commodities', {
        who: who(about.country, atlas),
        year: fiscalYearLabel(about.year),
        classification: t(`classification.${about.classification}`),
      })
  }
}

/** A number or a range with its unit; said so where it is only about or below. */
export function figureText({
  value,
  unit,
  approximate,
  range,
}: Pick<CitedFigure, 'value' | 'unit' | 'approximate' | 'range'>): string {
  const number = value === null ? null : formatQuantity(value, unit)
  const text = range
    ? t('cite.range', { from: formatNumber(range[0]), to: formatQuantity(range[1], unit) })
    : number
  if (text === null) return t('chart.no-data')
  return approximate ? t(`cite.${approximate}`, { value: text }) : text
}

const SIGN = { sum: ' + ', difference: ' − ', percent: ' ÷ ' } as const

/** `= 926.80 + 270.33`, and what each input is. */
export function formulaText(figure: CitedFigure, { operation, inputs }: Computed, atlas: Words): string {
  // Money to the cent of the tables, tonnes as they are.
  const text = (value: number | null) =>
    value === null ? t('chart.no-data') : formatNumber(value, 2, operation === 'percent' ? 0 : 2)
  const numbers = inputs.map(({ value }) => text(value))
  const names = inputs.map(({ address, status }) =>
    status === 'reported'
      ? inputText(address, atlas)
      : `${inputText(address, atlas)} (${t(`figure.${status}`)})`,
  )
  return t('cite.formula', {
    value: figureText(figure),
    formula: numbers.join(SIGN[operation]),
    inputs: names.join('; '),
  })
}

function inputText(address: string, atlas: Words): string {
  const [kind, from = '', year = '', what = '', sector] = address.split(':')
  if (kind === 'mine') return t(what === 'china' ? 'about.input-china' : 'about.input-world')
  if (kind === 'mineral') return t(year === 'world' ? 'about.input-world' : 'about.input-here')
  const name = who(from as CountryId, atlas)
  const flow = t(what === 'import' ? 'trade.import' : 'trade.export')
  // The goods of one fact are of one country, flow and year: the sector tells them apart.
  if (kind === 'goods') {
    const goods = atlas.trade.sectors.find((s) => s.id === sector)?.label ?? sector ?? ''
    return t('about.input-goods', { who: name, goods })
  }
  return t('about.input', { who: name, flow, year: fiscalYearLabel(Number(year)) })
}
