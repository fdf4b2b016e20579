import { closest } from 'fastest-levenshtein'
import { useEffect, useRef } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { t } from '../../i18n/t.ts'
import { citation } from '../../select/citation.ts'
import { useHash } from '../../view/useHash.ts'
import styles from './Page.module.css'

/**
 * A link leads to its source or its fact; a fact without a place of its own, as a year within a run, stands at the
 * first of its sources. A filter that hides the place is taken away, once. A link to what is gone says so, and offers
 * the nearest that there is; `facts` are those that have a place.
 */
export function Nearest(props: { atlas: Atlas; facts: readonly string[]; onHidden: () => void }) {
  const { atlas, facts, onHidden } = props
  const hash = useHash()
  const named = [...atlas.sources, ...atlas.disagreements, ...atlas.gaps].map((s) => s.id as string)
  const source = citation(atlas, hash as FactId)?.sources[0]?.id ?? ''
  const known = source !== '' || named.includes(hash)
  // The reader was led there already: what is typed into the filter afterwards is meant.
  const led = useRef('')
  useEffect(() => {
    if (hash === '' || led.current === hash) return
    const place = document.getElementById(hash) ?? document.getElementById(source)
    if (known && !place) {
      onHidden()
      return
    }
    led.current = hash
    // The page came with the anchor in it, but what was loaded since may have moved it.
    place?.scrollIntoView()
    // Entries beside it get their true height when they come into sight, and push it away once more.
    setTimeout(() => place?.scrollIntoView(), 150)
  })
  if (hash === '' || known || document.getElementById(hash)) return null
  const nearest = closest(hash, hash.includes(':') ? facts : named)
  return (
    <p role="alert" className={styles.notice}>
      {t('page.gone', { id: hash })} <a href={`#${nearest}`}>{nearest}</a>
    </p>
  )
}

/** The same for a page whose entries are their own anchors: `ids` are all of them, whatever is shown. */
export function NearestEntry({ ids, onHidden }: { ids: readonly string[]; onHidden: () => void }) {
  const hash = useHash()
  const known = ids.includes(hash)
  const led = useRef('')
  useEffect(() => {
    if (!known || led.current === hash) return
    const place = document.getElementById(hash)
    if (!place) {
      onHidden()
      return
    }
    led.current = hash
    place.scrollIntoView()
  })
  const [nearest] = ids.length > 0 ? [closest(hash, ids)] : []
  if (hash === '' || known || nearest === undefined || document.getElementById(hash)) return null
  return (
    <p role="alert" className={styles.notice}>
      {t('page.gone', { id: hash })} <a href={`#${nearest}`}>{nearest}</a>
    </p>
  )
}
