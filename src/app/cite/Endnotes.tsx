import './print.css'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import { t } from '../../i18n/t.ts'
import { citation } from '../../select/citation.ts'
import { factsOf } from '../Cites.tsx'
import styles from './Cite.module.css'
import { CiteContent } from './CiteContent.tsx'

/** In print a mark is a number, and what it would open stands at the end under that number. */
export default function Endnotes({ atlas }: { atlas: Atlas }) {
  const [notes, setNotes] = useState<readonly FactId[][]>([])
  useEffect(() => {
    // The browser takes the page as it is when the event is over.
    const before = () => flushSync(() => setNotes(numberMarks()))
    const after = () => setNotes([])
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (notes.length === 0) return null
  return (
    <section className={styles.endnotes}>
      <h2>{t('cite.endnotes')}</h2>
      <p>{t('cite.printed', { version: atlas.version, address: document.URL })}</p>
      <ol>
        {notes.map((at) => (
          <li key={at.join()}>
            {at
              .flatMap((id) => citation(atlas, id) ?? [])
              .map((c) => (
                <CiteContent key={c.id} citation={c} atlas={atlas} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Numbers the marks in the order of the page, the same facts by the same number, and lists them. */
function numberMarks(): FactId[][] {
  const numbers = new Map<string, FactId[]>()
  for (const mark of document.querySelectorAll<HTMLElement>('[data-cite]')) {
    const key = mark.dataset.cite ?? ''
    if (mark.checkVisibility() && !numbers.has(key)) numbers.set(key, factsOf(mark))
    mark.dataset.note = String([...numbers.keys()].indexOf(key) + 1)
  }
  return [...numbers.values()]
}
