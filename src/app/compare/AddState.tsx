import type { Home } from '../../domain/home.ts'
import { countryName } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { useFocusAfter } from '../../ui/useFocusAfter.ts'
import type { ViewState } from '../../view/useView.ts'
import type { View } from '../../view/view.ts'
import { PANEL } from '../Panel.tsx'
import styles from './Compare.module.css'

/** A button for each state that is not yet there, which puts it beside the chosen one. */
export function AddState(props: { home: Home; view: View; setView: ViewState['setView'] }) {
  const { home, view, setView } = props
  const onAdded = useFocusAfter(() => document.getElementById(PANEL))
  const others = home.countries.filter(({ id }) => id !== view.country && !view.compare.includes(id))
  if (others.length === 0) return null
  return (
    <fieldset className={styles.add}>
      <legend>{t('profile.compared')}</legend>
      {others.map(({ id, iso2 }) => (
        <button
          key={id}
          type="button"
          onClick={(event) => {
            // Its own button goes; where the panel stays, the next one is at hand.
            const next = event.currentTarget.nextElementSibling ?? event.currentTarget.previousElementSibling
            onAdded()
            if (next instanceof HTMLButtonElement) next.focus()
            setView((now) => ({ compare: [...now.compare.filter((other) => other !== id), id] }))
          }}
        >
          {countryName(iso2)}
        </button>
      ))}
    </fieldset>
  )
}
