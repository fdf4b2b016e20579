import type { Atlas } from '../../domain/atlas.ts'
import { fiscalYearLabel } from '../../domain/dates.ts'
import type { CountryId } from '../../domain/ids.ts'
import { INDIA } from '../../domain/india.ts'
import { countryName, formatList, formatNumber, formatUsd } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { Comparison } from '../../select/compare/compare.ts'
import { statusOf } from '../../select/trade.ts'
import type { View } from '../../view/view.ts'

export type NameOf = (id: CountryId) => string

/** The names of the compared states by their ids. */
export const namesIn = ({ states }: Comparison): NameOf => {
  const names = new Map(states.map(({ country }) => [country.id, countryName(country.iso2)]))
  return (id) => names.get(id) ?? id
}

/** The finding on cooperation: who has the most items. */
export function itemsFinding(model: Comparison, atlas: Atlas, sectors: View['sectors']): string {
  const nameOf = namesIn(model)
  const scope = scopeIn(atlas, sectors)
  const partners = model.states.filter(({ country }) => country.id !== INDIA)
  const [one] = partners
  const india = model.states.find(({ country }) => country.id === INDIA)
  if (india && one && partners.length === 1) {
    const values = { name: nameOf(one.country.id), items: one.items, all: india.items }
    return t('compare.with-india', { ...values, scope })
  }
  if (!model.most) return t('compare.none', { scope })
  const values = { names: formatList(model.most.ids.map(nameOf)), items: model.most.value, scope }
  return model.most.ids.length === partners.length
    ? t('compare.even', values)
    : t('compare.most', { ...values, many: model.most.ids.length, india: india ? 'yes' : 'no' })
}

/** The chosen sectors, to follow a noun; nothing where none is chosen. */
export function scopeIn(atlas: Atlas, sectors: View['sectors']): string {
  const chosen = atlas.sectors.filter((s) => sectors.includes(s.id)).map((s) => s.label)
  return chosen.length > 0 ? t('compare.in-sectors', { sectors: formatList(chosen) }) : ''
}

/** The finding on trade: with whom it is largest; null where it is not known of all. */
export function tradeFinding(model: Comparison): string | null {
  const { largest } = model
  const year = yearIn(model)
  if (!largest || !year) return null
  const text = year.status === 'provisional' ? `${year.label} (${t('trade.provisional')})` : year.label
  const values = { value: formatUsd(largest.value), year: text }
  const partners = model.states.filter(({ country }) => country.id !== INDIA)
  return partners.length === 1
    ? t('compare.with-one', values)
    : t('compare.largest', { ...values, names: formatList(largest.ids.map(namesIn(model))) })
}

/** The year of the comparison, and the status of its weakest figure; null where no goods are counted. */
export function yearIn({ year, states }: Comparison) {
  if (year === null) return null
  const partners = states.filter(({ country }) => country.id !== INDIA)
  return { label: fiscalYearLabel(year), status: statusOf(partners.map(({ trade }) => trade ?? undefined)) }
}

/** USD million, as exact as a narrow column lets it be. */
export const shortNumber = (n: number): string => formatNumber(n, n < 10 ? 2 : n < 100 ? 1 : 0)
