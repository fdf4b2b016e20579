import { closest } from 'fastest-levenshtein'
import { useEffect } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import { parseFact } from '../../domain/fact.ts'
import { t } from '../../i18n/t.ts'
import { useHash } from '../../view/useHash.ts'
import styles from './Page.module.css'

/**
 * A link to a source or a fact that is gone says so, and offers the nearest that there is; one that a filter hides
 * takes the filter away.
 */
export function Nearest({ atlas, onHidden }: { atlas: Atlas; onHidden: () => void }) {
  const hash = useHash()
  const named = [...atlas.sources, ...atlas.disagreements, ...atlas.gaps].map((s) => s.id as string)
  const missing = hash !== '' && !document.getElementById(hash)
  const hidden = missing && isKnown(hash, named, atlas)
  useEffect(() => {
    if (hidden) onHidden()
    // The page came with the anchor in it, but what was loaded since may have moved it.
    else if (hash && !missing) document.getElementById(hash)?.scrollIntoView()
  }, [hash, missing, hidden, onHidden])
  if (!missing || hidden) return null
  const facts = atlas.items.map((i) => `item:${i.id}`)
  const nearest = closest(hash, hash.includes(':') ? facts : named)
  return (
    <p role="alert" className={styles.notice}>
      {t('page.gone', { id: hash })} <a href={`#${nearest}`}>{nearest}</a>
    </p>
  )
}

function isKnown(hash: string, named: readonly string[], atlas: Atlas): boolean {
  const fact = parseFact(hash)
  return named.includes(hash) || (fact?.kind === 'item' && atlas.items.some((i) => i.id === fact.parts[0]))
}
