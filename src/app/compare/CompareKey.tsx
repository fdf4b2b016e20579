import type { Home } from '../../domain/home.ts'
import type { CountryId } from '../../domain/ids.ts'
import { countryName, formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { comparedIn } from '../../select/compare/shown.ts'
import type { MapModel } from '../../select/mapModel.ts'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import styles from './Compare.module.css'
import { ShowThese } from './ShowThese.tsx'

/** In the legend: which states are coloured, and the way to see them alone. */
export default function CompareKey(props: { home: Home; view: View; setView: ViewState['setView'] }) {
  const { home, view } = props
  const ids = comparedIn(view)
  // Of all six there is nothing to say.
  if (ids.length === home.countries.length) return null
  return (
    <div className={styles.key}>
      <p>{comparedText(home, ids)}</p>
      <ShowThese {...props} />
    </div>
  )
}

/** The states that a map colours, where it does not colour all of them; null where it does. */
export const colouredText = (home: Home, { states }: Pick<MapModel, 'states'>): string | null =>
  states.some((s) => s.fill === 'context')
    ? comparedText(
        home,
        states.flatMap((s) => (s.fill === 'context' ? [] : [s.id])),
      )
    : null

function comparedText({ countries }: Home, ids: readonly CountryId[]): string {
  const names = countries.filter(({ id }) => ids.includes(id)).map(({ iso2 }) => countryName(iso2))
  return t('compare.key', { names: formatList(names), many: names.length })
}
