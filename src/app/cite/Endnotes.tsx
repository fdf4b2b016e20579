import { documentAddress } from '../../ui/documentAddress.ts'
import './print.css'
import { useEffect, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Atlas } from '../../domain/atlas.ts'
import type { FactId } from '../../domain/fact.ts'
import type { Source } from '../../domain/source.ts'
import { t } from '../../i18n/t.ts'
import { type Endnote, endnotes, type Told } from '../../select/endnotes.ts'
import { factsOf } from '../Cites.tsx'
import { fitDrawings } from '../paper/drawings.ts'
import styles from './Cite.module.css'
import { Differs, HowSure, NotFound, SourceList, What } from './CiteContent.tsx'

/** In print a mark is a number, and what it would open stands at the end under that number. */
export default function Endnotes({ atlas }: { atlas: Atlas }) {
  const [marks, setMarks] = useState<readonly FactId[][]>([])
  useEffect(() => {
    let back = () => {}
    const before = () => {
      back()
      // What is unfolded for the paper has marks, too.
      back = fitDrawings()
      // The browser takes the page as it is when the event is over.
      flushSync(() => setMarks(numberMarks()))
    }
    const after = () => {
      back()
      back = () => {}
      setMarks([])
    }
    addEventListener('beforeprint', before)
    addEventListener('afterprint', after)
    return () => {
      removeEventListener('beforeprint', before)
      removeEventListener('afterprint', after)
    }
  }, [])
  if (marks.length === 0) return null
  return (
    <section className={styles.endnotes}>
      <h2>{t('cite.endnotes')}</h2>
      <p>{t('cite.printed', { version: atlas.version, address: documentAddress() })}</p>
      <ol>
        {endnotes(atlas, marks).map((note, i) => (
          <li key={marks[i]?.join()}>
            <Note note={note} atlas={atlas} />
          </li>
        ))}
      </ol>
    </section>
  )
}

function Note({ note: { parts, disagreements, gaps }, atlas }: { note: Endnote; atlas: Atlas }) {
  return (
    <>
      {parts.map(({ citations, sources }) => {
        const [one] = citations
        return one ? (
          <section key={one.id} className={styles.fact}>
            {citations.map((c) => (
              <What key={c.id} citation={c} atlas={atlas} />
            ))}
            <SourcesOnce sources={sources} atlas={atlas} />
            <HowSure citation={one} />
          </section>
        ) : null
      })}
      {disagreements.map(({ of, first }) =>
        first === null ? (
          <Differs key={of.id} disagreement={of} atlas={atlas} />
        ) : (
          <p key={of.id}>
            {t('cite.differs', { about: of.about })} {t('cite.see', { note: first })}
          </p>
        ),
      )}
      {gaps.map(({ of, first }) =>
        first === null ? (
          <NotFound key={of.id} gap={of} />
        ) : (
          <p key={of.id}>
            {t('cite.not-found', { what: of.what })} {t('cite.see', { note: first })}
          </p>
        ),
      )}
    </>
  )
}

/** A source in full, or with the number of the note that has named it so. */
function SourcesOnce({ sources, atlas }: { sources: readonly Told<Source>[]; atlas: Atlas }) {
  const now = sources.filter((s) => s.first === null).map((s) => s.of)
  return (
    <>
      {now.length > 0 && <SourceList sources={now} atlas={atlas} />}
      {sources.map(({ of, first }) =>
        first === null ? null : (
          <p key={of.id}>
            {of.display
              ? t('cite.again', { publisher: of.publisher, title: of.title ?? t('cite.untitled') })
              : t('sources.withheld')}{' '}
            {t('cite.see', { note: first })}
          </p>
        ),
      )}
    </>
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
