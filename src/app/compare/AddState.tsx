import type { Home } from '../../domain/home.ts'
import type { CountryId } from '../../domain/ids.ts'
import { countryName } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { Select } from '../../ui/Select.tsx'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import styles from './Compare.module.css'

/** A list of the states that are not yet there, each of which it puts beside the chosen one. */
export function AddState(props: { home: Home; view: View; setView: ViewState['setView'] }) {
  const { home, view, setView } = props
  const others = home.countries.filter(({ id }) => id !== view.country && !view.compare.includes(id))
  if (others.length === 0) return null
  return (
    <Select<CountryId | null>
      className={styles.add}
      label={t('profile.compared')}
      value={null}
      options={[
        { value: null, label: t('profile.compare-add') },
        ...others.map((c) => ({ value: c.id, label: countryName(c.iso2) })),
      ]}
      onChange={(id) => id && setView({ compare: [...view.compare, id] })}
    />
  )
}
