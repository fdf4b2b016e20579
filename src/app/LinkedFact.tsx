import { closest } from 'fastest-levenshtein'
import { Suspense, useEffect } from 'react'
import { CHARTS } from '../charts/index.ts'
import type { Atlas } from '../domain/atlas.ts'
import { INDIA } from '../domain/india.ts'
import type { Item } from '../domain/item.ts'
import { t } from '../i18n/t.ts'
import { hasBegun } from '../select/time.ts'
import { lazily } from '../ui/lazily.ts'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'
import styles from './Notices.module.css'
import { reveal } from './reveal.ts'

/** How what follows the # of a link with a briefing begins (src/briefing/packed.ts). */
const LINKED = 'briefing='

const LinkedBriefing = lazily(() => import('./briefing/LinkedBriefing.tsx'))

interface Props {
  hash: string
  atlas: Atlas
  view: View
  setView: ViewState['setView']
}

/** What the address names after its #: a fact, or a whole briefing. */
export default function Linked(props: Props) {
  if (!props.hash.startsWith(LINKED)) return <LinkedFact {...props} />
  return (
    <Suspense>
      <LinkedBriefing hash={props.hash} />
    </Suspense>
  )
}

/** An item is shown where it stands; one that is gone is said, with the nearest. */
function LinkedFact({ hash, atlas, view, setView }: Props) {
  const item = atlas.items.find((i) => i.id === hash)
  const hidden = item && change(item, view)
  useEffect(() => {
    if (hidden) setView(hidden, 'replace')
  }, [hidden, setView])
  const chart = CHARTS.some(({ id, page }) => page === '' && hash === `chart-${id}`)
  const place = item || chart ? hash : null
  // A chart is drawn after the page is there.
  useEffect(() => (place ? reveal(place) : undefined), [place])
  if (place || document.getElementById(hash)) return null
  const nearest = closest(
    hash,
    atlas.items.map((i) => i.id),
  )
  return (
    // On a phone, too, where the page goes on below the window.
    <div role="status" className={styles.notice} style={{ position: 'sticky', zIndex: 1, bottom: 0 }}>
      <p>
        {t('page.gone', { id: hash })} <a href={`#${nearest}`}>{nearest}</a>
      </p>
    </div>
  )
}

/** What of the view has to change for the item to be on the screen. */
function change(item: Item, view: View): Partial<View> | null {
  const chosen = [view.country, ...view.compare].flatMap((id) =>
    id !== null && item.countries.includes(id) ? [id] : [],
  )
  // Compared states show what they do together with India, and nothing else.
  const shown = chosen.length > 0 && (view.compare.length === 0 || item.kind === 'cooperation')
  const country = [...chosen, ...item.countries].find((id) => id !== INDIA) ?? INDIA
  const filtered = view.sectors.length > 0 && !view.sectors.includes(item.sector)
  const later = !hasBegun(item, view.year)
  if (shown && !filtered && !later && !view.panel) return null
  return {
    ...(view.panel && { panel: null }),
    ...(!shown && { country, compare: [] }),
    ...(filtered && { sectors: [] }),
    ...(later && { year: null }),
  }
}
