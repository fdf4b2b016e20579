import { closest } from 'fastest-levenshtein'
import { useEffect, useRef } from 'react'
import type { Atlas } from '../domain/atlas.ts'
import { INDIA } from '../domain/ids.ts'
import type { Item } from '../domain/item.ts'
import { t } from '../i18n/t.ts'
import type { ViewState } from '../view/useView.ts'
import type { View } from '../view/view.ts'
import styles from './Notices.module.css'

/** What the address names after its #: an item is shown where it stands; one that is gone is said, with the nearest. */
export default function LinkedFact(props: {
  hash: string
  atlas: Atlas
  view: View
  setView: ViewState['setView']
}) {
  const { hash, atlas, view, setView } = props
  const item = atlas.items.find((i) => i.id === hash)
  const hidden = item && change(item, view)
  // Once: what the reader chooses afterwards counts.
  const followed = useRef('')
  useEffect(() => {
    if (followed.current === hash) return
    followed.current = hash
    if (hidden) setView(hidden, 'replace')
  }, [hash, hidden, setView])
  useEffect(() => (item ? reveal(item.id) : undefined), [item])
  if (item || document.getElementById(hash) || atlas.gaps.some((g) => g.id === hash)) return null
  const nearest = closest(
    hash,
    atlas.items.map((i) => i.id),
  )
  return (
    <div role="status" className={styles.notice}>
      <p>
        {t('page.gone', { id: hash })} <a href={`#${nearest}`}>{nearest}</a>
      </p>
    </div>
  )
}

/** What of the view has to change for the item to be on the screen. */
function change(item: Item, view: View): Partial<View> | null {
  const shown = view.country !== null && item.countries.includes(view.country)
  const country = item.countries.find((id) => id !== INDIA) ?? INDIA
  const filtered = view.sectors.length > 0 && !view.sectors.includes(item.sector)
  if (shown && !filtered) return null
  return { ...(!shown && { country }), ...(filtered && { sectors: [] }) }
}

/** Brings the item into sight once its panel is there; gives up after some seconds. */
function reveal(id: string): () => void {
  const until = performance.now() + 10_000
  let frame = requestAnimationFrame(function look() {
    const found = document.getElementById(id)
    if (!found) {
      if (performance.now() < until) frame = requestAnimationFrame(look)
      return
    }
    for (let at = found.parentElement; at; at = at.parentElement) {
      if (at instanceof HTMLDetailsElement) at.open = true
    }
    found.scrollIntoView({ block: 'start' })
  })
  return () => cancelAnimationFrame(frame)
}
