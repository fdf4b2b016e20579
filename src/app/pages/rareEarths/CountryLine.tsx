import type { CountryId } from '../../../domain/ids.ts'
import { countryName, formatNumber } from '../../../i18n/format.ts'
import { t } from '../../../i18n/t.ts'
import { producerOutput } from '../../../select/rareEarths/production.ts'
import { useUp } from '../../../ui/up.ts'
import { Cited } from '../../Cited.tsx'
import type { SectionProps } from './parts.ts'
import styles from './RareEarths.module.css'

/** What the page has on the chosen state, in a line. */
export function CountryLine({ atlas, facts, subject, country }: SectionProps & { country: CountryId }) {
  const up = useUp()
  const iso2 = atlas.countries.find((c) => c.id === country)?.iso2
  if (!iso2) return null
  const name = countryName(iso2)
  const output = producerOutput(facts.production, iso2)
  const listed = facts.reserves.some((r) => r.producer === iso2)
  const newest = output.usgs ?? output.bgs
  if (!newest && !listed) {
    return (
      <p className={styles.open}>
        {t('ree.country-none', { name })}{' '}
        <a href={`${up}minerals/${subject.href({})}`}>{t('ree.country-minerals', { name })}</a>
      </p>
    )
  }
  return (
    <p className={styles.open}>
      {newest?.usgs != null
        ? t(newest.estimated ? 'ree.country-output-estimated' : 'ree.country-output', {
            ...{ name, tonnes: formatNumber(newest.usgs, 0), year: String(newest.year) },
          })
        : t('ree.country-listed', { name })}
      <Cited at={newest?.at ?? []} atlas={atlas} /> <a href="#reserves">{t('ree.section-reserves')}</a>
      {' · '}
      <a href="#controls">{t('ree.section-controls')}</a>
      {' · '}
      <a href="#india">{t('ree.section-india')}</a>
    </p>
  )
}
