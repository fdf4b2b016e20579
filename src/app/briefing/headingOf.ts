import type { Atlas } from '../../domain/atlas.ts'
import { countryName, formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import type { View } from '../../view/view.ts'

/** Whom and what a view can be about. */
export interface Subject {
  readonly version: string
  readonly countries: readonly Pick<Atlas['countries'][number], 'id' | 'iso2'>[]
  readonly sectors: readonly Pick<Atlas['sectors'][number], 'id' | 'label'>[]
}

/** Whom and what the view is about, as a beginning. */
export function headingOf({ country, compare, sectors }: View, subject: Subject): string {
  const names = [country, ...compare].flatMap((id) => {
    const found = subject.countries.find((c) => c.id === id)
    return found ? countryName(found.iso2) : []
  })
  const labels = subject.sectors.filter(({ id }) => sectors.includes(id)).map(({ label }) => label)
  const who = names.length > 0 ? formatList(names) : t('briefing.the-six')
  return labels.length > 0 ? t('briefing.about', { who, what: formatList(labels) }) : who
}
