import { CommandGroup, CommandItem } from 'cmdk'
import type { MouseEvent } from 'react'
import type { SearchDocument, SearchGroup } from '../../domain/search.ts'
import { t } from '../../i18n/t.ts'
import { type Found, type Hit, marked } from '../../select/search.ts'
import styles from './Search.module.css'

/** Of each group so many are shown at first. */
const FIRST = 6
/** And so many once it is opened, which is more than anybody reads. */
const MOST = 100

interface Props {
  readonly found: Found
  readonly start: Found
  readonly href: (document: SearchDocument) => string
  readonly onOpen: () => void
  /** A near word was chosen instead. */
  readonly onNear: (word: string) => void
  /** Groups of which more is shown. */
  readonly opened: readonly SearchGroup[]
  readonly onMore: (group: SearchGroup) => void
}

/** What was found, in groups; where nothing was, the nearest words and the pages. */
export function Results({ found, start, href, onOpen, onNear, opened, onMore }: Props) {
  const pages = start.groups.filter(({ group }) => group === 'page')
  const nothing = found.count === 0
  return (
    <>
      {nothing && <p className={styles.said}>{t('search.none')}</p>}
      {found.near.length > 0 && (
        <CommandGroup heading={t('search.near')} className={styles.group}>
          {found.near.map((word) => (
            <CommandItem
              key={word}
              value={`near ${word}`}
              className={styles.near}
              onSelect={() => onNear(word)}
            >
              {word}
            </CommandItem>
          ))}
        </CommandGroup>
      )}
      {(nothing ? pages : found.groups).map(({ group, hits }) => {
        const shown = hits.slice(0, opened.includes(group) ? MOST : FIRST)
        const more = opened.includes(group) ? 0 : Math.min(hits.length, MOST) - shown.length
        return (
          <CommandGroup
            key={group}
            heading={nothing ? t('search.pages') : t(`search.group-${group}`)}
            className={styles.group}
          >
            {shown.map((hit) => (
              <Result key={hit.id} hit={hit} href={href(hit.document)} onOpen={onOpen} />
            ))}
            {more > 0 && (
              <CommandItem
                value={`more ${group}`}
                className={styles.more}
                data-counted="results"
                onSelect={() => onMore(group)}
              >
                {t('search.more', { count: more })}
              </CommandItem>
            )}
          </CommandGroup>
        )
      })}
    </>
  )
}

function Result({ hit, href, onOpen }: { hit: Hit; href: string; onOpen: () => void }) {
  const { title, subtitle } = hit.document
  // What opens in another tab leaves the search where it is.
  const onClick = (event: MouseEvent) => {
    if (!event.ctrlKey && !event.metaKey && !event.shiftKey) onOpen()
  }
  return (
    <CommandItem asChild value={String(hit.id)} className={styles.result}>
      <a href={href} tabIndex={-1} onClick={onClick}>
        <span className={styles.title}>
          <Marked text={title} words={hit.words} />
        </span>{' '}
        <span className={styles.subtitle}>
          <Marked text={subtitle} words={hit.words} />
        </span>
      </a>
    </CommandItem>
  )
}

function Marked({ text, words }: { text: string; words: ReadonlySet<string> }) {
  return marked(text, words).map((piece, i) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text keep their places
    piece.found ? <mark key={i}>{piece.text}</mark> : piece.text,
  )
}
