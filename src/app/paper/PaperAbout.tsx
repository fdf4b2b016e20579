import { fiscalYearLabel } from '../../domain/dates.ts'
import type { LayerId } from '../../domain/layers.ts'
import { countryName, formatList, formatPeriod } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { documentAddress } from '../../ui/documentAddress.ts'
import { usePrinting } from '../../ui/usePrinting.ts'
import type { View } from '../../view/view.ts'
import { today } from '../today.ts'
import styles from './PaperAbout.module.css'

interface ChoiceProps {
  readonly view: Pick<View, 'country' | 'compare' | 'sectors' | 'year'>
  readonly countries: readonly { readonly id: string; readonly iso2: string }[]
  readonly sectors: readonly { readonly id: string; readonly label: string }[]
  readonly layers?: readonly LayerId[]
}

/** On paper, where no button says so: what was chosen. */
export function PaperChoice(props: ChoiceProps) {
  if (!usePrinting()) return null
  return <p className={styles.choice}>{choiceText(props)}</p>
}

export function choiceText({ view, countries, sectors, layers = [] }: ChoiceProps): string {
  const nameOf = (id: string) => {
    const iso2 = countries.find((c) => c.id === id)?.iso2
    return iso2 ? [countryName(iso2)] : []
  }
  const chosen = view.country ? nameOf(view.country) : []
  const compared = view.compare.flatMap(nameOf)
  const labels = sectors.flatMap(({ id, label }) => (view.sectors.includes(id as never) ? [label] : []))
  const parts = [
    chosen[0] ?? t('paper.all'),
    ...(compared.length > 0 ? [t('paper.compared', { names: formatList(compared) })] : []),
    labels.length > 0 ? t('paper.sectors', { names: formatList(labels) }) : t('subject.all'),
    ...(view.year === null ? [] : [t('paper.year', { year: fiscalYearLabel(view.year) })]),
    ...(layers.length > 0
      ? [t('paper.layers', { names: formatList(layers.map((id) => t(`layer.${id}`))) })]
      : []),
  ]
  return parts.join(' · ')
}

/** On paper: when it was printed, from which data, and from where. */
export function PaperAbout({ version, asOf }: { version: string; asOf: string }) {
  if (!usePrinting()) return null
  const about = { date: formatPeriod(today()), version, asOf: formatPeriod(asOf), address: documentAddress() }
  return (
    <p className={styles.about} data-counted="version">
      {t('paper.about', about)}
    </p>
  )
}
