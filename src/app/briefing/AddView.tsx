import type { Home } from '../../domain/home.ts'
import { countryName, formatList } from '../../i18n/format.ts'
import { t } from '../../i18n/t.ts'
import { addressHere } from '../../view/here.ts'
import type { View } from '../../view/view.ts'
import styles from './Briefing.module.css'
import { emptyScene } from './making.ts'
import { useAdding } from './useAdding.tsx'

/** The map as it is seen, as one more scene. */
export function AddView(props: { home: Home; view: View; briefing: string }) {
  const { home, view, briefing } = props
  const { add, said } = useAdding(home.version, briefing)
  return (
    <div>
      <p className={styles.buttons}>
        <button
          type="button"
          onClick={() => add({ ...emptyScene(addressHere()), heading: headingOf(view, home) })}
        >
          {t('briefing.add-view')}
        </button>
      </p>
      {said}
    </div>
  )
}

/** Whom and what the view is about, as a beginning. */
function headingOf({ country, compare, sectors }: View, home: Home): string {
  const names = [country, ...compare].flatMap((id) => {
    const found = home.countries.find((c) => c.id === id)
    return found ? countryName(found.iso2) : []
  })
  const labels = home.sectors.filter(({ id }) => sectors.includes(id)).map(({ label }) => label)
  const who = names.length > 0 ? formatList(names) : t('briefing.the-six')
  return labels.length > 0 ? t('briefing.about', { who, what: formatList(labels) }) : who
}
