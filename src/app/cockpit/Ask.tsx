import { useQuery } from '@tanstack/react-query'
import { CommandGroup, CommandInput, CommandItem, CommandList, CommandRoot } from 'cmdk'
import { type KeyboardEvent, useEffect, useMemo, useRef, useState } from 'react'
import type { SearchFile } from '../../domain/search.ts'
import { t } from '../../i18n/t.ts'
import { searchQuery } from '../../load/load.ts'
import { finder, type Hit } from '../../select/search.ts'
import { Answer } from './Answer.tsx'
import styles from './Ask.module.css'
import type { CockpitProps } from './Cockpit.tsx'

type AskProps = CockpitProps & {
  /** Kept, with what was asked, while the notes are read. */
  readonly open: boolean
  readonly onClose: () => void
}

/** Looks up anything of the atlas: for the presenter to read, or for the room to see. */
export default function Ask(props: AskProps) {
  const { home, open, onClose } = props
  const { data, error, refetch } = useQuery(searchQuery(home))
  return (
    <section className={styles.ask} aria-label={t('cockpit.questions')} hidden={!open}>
      {data ? (
        <Asking {...props} file={data} />
      ) : error ? (
        <p role="alert" className={styles.said}>
          {t('search.failed')} <small>{error.message}</small>{' '}
          <button type="button" onClick={() => void refetch()}>
            {t('notice.retry')}
          </button>
        </p>
      ) : (
        <p role="status" className={styles.said}>
          {t('search.loading')}
        </p>
      )}
      <button type="button" className={styles.close} aria-label={t('cockpit.ask-close')} onClick={onClose}>
        ×
      </button>
    </section>
  )
}

/** Of each group so many are shown: an answer is wanted at once. */
const MOST = 5

function Asking(props: AskProps & { file: SearchFile }) {
  const { file, open, onClose } = props
  const find = useMemo(() => finder(file), [file])
  const [text, setText] = useState('')
  const [chosen, choose] = useState('')
  const [answer, setAnswer] = useState<Hit | null>(null)
  const input = useRef<HTMLInputElement>(null)
  const found = useMemo(() => {
    const all = find(text).groups
    // A page is nothing that could be read out, or shown.
    const groups = all.filter(({ group }) => group !== 'page')
    return { groups, count: groups.reduce((sum, { hits }) => sum + hits.length, 0) }
  }, [find, text])
  const [best] = found.groups[0]?.hits ?? []
  useEffect(() => choose(String(best?.id)), [best])
  useEffect(() => {
    if (open && !answer) input.current?.focus()
  }, [open, answer])
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    if (text !== '') setText('')
    else onClose()
  }
  if (answer) return <Answer key={answer.id} {...props} hit={answer} onBack={() => setAnswer(null)} />
  const empty = text.trim() === ''
  return (
    <CommandRoot
      shouldFilter={false}
      vimBindings={false}
      label={t('cockpit.questions')}
      value={chosen}
      onValueChange={choose}
      onKeyDown={onKeyDown}
      className={styles.root}
    >
      <CommandInput
        ref={input}
        className={styles.input}
        placeholder={t('cockpit.ask-placeholder')}
        value={text}
        onValueChange={setText}
      />
      <p role="status" className={styles.count} data-counted="results">
        {empty ? t('cockpit.ask-start') : t('search.results', { count: found.count })}
      </p>
      <CommandList className={styles.list} label={t('search.list')}>
        {!empty &&
          found.groups.map(({ group, hits }) => (
            <CommandGroup key={group} heading={t(`search.group-${group}`)} className={styles.group}>
              {hits.slice(0, MOST).map((hit) => (
                <CommandItem
                  key={hit.id}
                  value={String(hit.id)}
                  className={styles.result}
                  data-counted="results"
                  onSelect={() => setAnswer(hit)}
                >
                  <span className={styles.title}>{hit.document.title}</span>
                  <span className={styles.subtitle}>{hit.document.subtitle}</span>
                </CommandItem>
              ))}
            </CommandGroup>
          ))}
      </CommandList>
    </CommandRoot>
  )
}
