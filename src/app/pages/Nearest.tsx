import { closest } from 'fastest-levenshtein'
import { useEffect } from 'react'
import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { t } from '../../i18n/t.ts'
import { citation } from '../../select/citation.ts'
import { useHash } from '../../view/useHash.ts'
import styles from './Page.module.css'

/** A link to a source or a fact that is gone says so, and offers the nearest that there is. */
export function Nearest({ atlas }: { atlas: Atlas }) {
  const hash = useHash()
  const known = [...atlas.sources, ...atlas.disagreements, ...atlas.gaps].map((s) => s.id as string)
  const facts = atlas.items.map((i) => `item:${i.id}`)
  // A fact without a place of its own, as a year within a run, stands at the first of its sources.
  const source = citation(atlas, hash as FactId)?.sources[0]?.id ?? ''
  useEffect(() => {
    // The page came with the anchor in it, but the filter of the address may have moved it.
    if (hash) (document.getElementById(hash) ?? document.getElementById(source))?.scrollIntoView()
  }, [hash, source])
  // What the filter hides is there all the same.
  if (!hash || source || known.includes(hash) || document.getElementById(hash)) return null
  const nearest = closest(hash, hash.includes(':') ? facts : known)
  return (
    <p role="alert" className={styles.notice}>
      {t('page.gone', { id: hash })} <a href={`#${nearest}`}>{nearest}</a>
    </p>
  )
}
